using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CyberDocs.Findings;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>Values as JSON text and back.</summary>
internal static class JsonText
{
    public static TemplateValue Write(TemplateCall call)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(call, json, buffer, call[0], 0);
        }

        return call.Made(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(TemplateCall call, Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, in TemplateValue value, int depth)
    {
        var evaluator = call.Evaluator;
        if (depth > evaluator.Options.MaxValueDepth)
        {
            throw evaluator.Error(TemplateFindings.ValueDepthLimit, ValueText.Of(evaluator.Options.MaxValueDepth));
        }

        evaluator.CheckStringLength(buffer.WrittenCount, call.Position);
        evaluator.Work(1, call.Position);
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                json.WriteNullValue();
                break;
            case TemplateValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case TemplateValueKind.Integer or TemplateValueKind.BigInteger or TemplateValueKind.Float or TemplateValueKind.Decimal:
                json.WriteRawValue(ValueText.Of(value));
                break;
            case TemplateValueKind.Date:
                json.WriteStringValue(value.AsDateTime());
                break;
            case TemplateValueKind.Array:
                json.WriteStartArray();
                for (var i = 0; i < value.AsArray().Count; i++)
                {
                    Write(call, json, buffer, value.AsArray()[i], depth + 1);
                }

                json.WriteEndArray();
                break;
            case TemplateValueKind.Object:
                json.WriteStartObject();
                foreach (var name in value.AsObject().Names)
                {
                    value.AsObject().TryGet(name, out var member);
                    json.WritePropertyName(Repaired(name));
                    Write(call, json, buffer, member, depth + 1);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(Repaired(evaluator.TextOf(value, call.Position)));
                break;
        }
    }

    /// <summary>Lone surrogates have no UTF-8; they become U+FFFD.</summary>
    private static string Repaired(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())) : text;

    public static TemplateValue Read(TemplateCall call)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        try
        {
            var options = new JsonDocumentOptions { MaxDepth = Math.Clamp(call.Evaluator.Options.MaxValueDepth, 1, 64) };
            call.Evaluator.Work(call.Text(0).Length, call.Position);
            using var document = JsonDocument.Parse(call.Text(0), options);
            return Read(call, document.RootElement);
        }
        catch (JsonException error)
        {
            throw call.Fail($"JSON として読めません: {error.Message}", $"This is not JSON: {error.Message}");
        }
    }

    private static TemplateValue Read(TemplateCall call, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return ReadNumber(call, element);
            case JsonValueKind.Array:
                call.Evaluator.CheckArrayLength(element.GetArrayLength(), call.Position);
                var list = call.Evaluator.NewList();
                foreach (var item in element.EnumerateArray())
                {
                    list.Add(Read(call, item));
                }

                return list;
            case JsonValueKind.Object:
                var members = call.Evaluator.NewDictionary();
                foreach (var property in element.EnumerateObject())
                {
                    members[property.Name] = Read(call, property.Value);
                }

                return members;
            default:
                return default;
        }
    }

    private static TemplateValue ReadNumber(TemplateCall call, JsonElement element)
    {
        if (element.TryGetInt64(out var small))
        {
            return small;
        }

        var raw = element.GetRawText();
        if (raw.Length <= 400 && raw.AsSpan().IndexOfAny(".eE") < 0)
        {
            return TemplateValue.FromBigInteger(BigInteger.Parse(raw, System.Globalization.CultureInfo.InvariantCulture));
        }

        return element.TryGetDouble(out var real) && double.IsFinite(real)
            ? real
            : throw call.Evaluator.Error(TemplateFindings.NumberLimit);
    }
}
