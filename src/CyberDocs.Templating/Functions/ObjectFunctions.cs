using System.Buffers;
using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using CyberDocs.Templating.Scripting;
using Scriban.Runtime;

namespace CyberDocs.Templating.Functions;

/// <summary>Functions on any value: text that is evaluated stays within the limits and stays data; JSON is written without reflection.</summary>
internal static class ObjectFunctions
{
    public static BuiltIn[] All { get; } =
    [
        new(
            "object.eval", "value",
            call => call[0] is IScriptCustomFunction function ? call.Call(function, null) : call.Context.EvaluateText(call[0], false, call.Place)),
        new("object.eval_template", "value", call => call.Context.EvaluateText(call[0], true, call.Place)),
        new("object.default", "value default", call => call[0] is null or "" or EmptyScriptObject ? call[1] : call[0]),
        new("object.typeof", "value", TypeOf),
        new("object.to_json", "value", ToJson),
    ];

    private static string? TypeOf(BuiltInCall call) => call[0] switch
    {
        null => null,
        ScriptRange => "iterator",
        var value => ScriptValue.KindOf(value) is var kind && kind == "markup" ? "string" : kind is "date" or "timespan" or "function" ? "object" : kind,
    };

    private static string ToJson(BuiltInCall call)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(call, json, call[0], 0);
        }

        return call.Made(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(BuiltInCall call, Utf8JsonWriter json, object? value, int depth)
    {
        var context = call.Context;
        if (depth > context.Options.MaxValueDepth)
        {
            throw call.Error(TemplateFindings.ValueDepthLimit, ValueText.Of(context.Options.MaxValueDepth));
        }

        context.CheckStringLength(json.BytesCommitted + json.BytesPending, call.Place);
        context.Turn(1, call.Place);
        switch (value)
        {
            case null or EmptyScriptObject:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case DateTime date:
                json.WriteStringValue(date);
                break;
            case IDictionary<string, object?> members:
                json.WriteStartObject();
                foreach (var (name, member) in members)
                {
                    json.WritePropertyName(TextElements.Repaired(name));
                    Write(call, json, member, depth + 1);
                }

                json.WriteEndObject();
                break;
            case var _ when ScriptValue.IsNumber(value):
                json.WriteRawValue(context.ObjectToString(value)!);
                break;
            case var _ when ScriptValue.IsList(value):
                json.WriteStartArray();
                foreach (var item in (IEnumerable)value)
                {
                    Write(call, json, item, depth + 1);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(TextElements.Repaired(context.ObjectToString(value) ?? ""));
                break;
        }
    }
}
