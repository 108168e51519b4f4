using System.Text.Encodings.Web;
using System.Text.Json;
using CyberDocs.Findings;

namespace CyberDocs.Reading;

/// <summary>Writes the JSON Schema of the dossier file from what the binder asks for, so that the two cannot drift apart. Stateless and thread-safe.</summary>
internal static class DossierSchema
{
    private static readonly string[] TextTypes = ["string", "number", "null"];
    private static readonly string[] BooleanTypes = ["boolean", "string", "null"];
    private static readonly string[] NumberTypes = ["integer", "string", "null"];
    private static readonly string[] AnyScalarTypes = ["string", "number", "boolean", "null"];

    /// <summary>The schema as JSON text in UTF-8, ending in a line break.</summary>
    /// <param name="output">Takes the bytes; left open.</param>
    public static void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var keys = new KeyRecorder();
        keys.Run(sample => new DossierBinder(new NoSourceFiles(), null, new FindingCollector(), CancellationToken.None, keys).Bind(sample));
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "CyberDocs dossier / CyberDocs データファイル");
        WriteRecord(json, keys, string.Empty);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteRecord(Utf8JsonWriter json, KeyRecorder keys, string record)
    {
        json.WriteString("type", "object");
        if (keys.IsOpen(record))
        {
            json.WriteStartObject("additionalProperties");
            WriteOpenValue(json, keys, record);
            json.WriteEndObject();
            return;
        }

        json.WriteBoolean("additionalProperties", false);
        var required = keys.KeysOf(record).Where(key => keys.UseOf(record, key) is { IsRequired: true }).ToList();
        if (required.Count > 0)
        {
            WriteTexts(json, "required", required);
        }

        json.WriteStartObject("properties");
        foreach (var key in keys.KeysOf(record))
        {
            json.WriteStartObject(key);
            WriteValue(json, keys, DataPointer.Of(record, key), keys.UseOf(record, key) ?? new KeyUse(KeyKind.Text, [], false));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // A value of a map with free keys may have a long form as well, such as an answer with its dates.
    private static void WriteOpenValue(Utf8JsonWriter json, KeyRecorder keys, string record)
    {
        var scalar = keys.UseOf(record, KeyRecorder.AnyScalar) ?? new KeyUse(KeyKind.Text, [], false);
        var path = DataPointer.Of(record, KeyRecorder.Any);
        if (!keys.IsRecord(path))
        {
            WriteValue(json, keys, path, scalar);
            return;
        }

        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteValue(json, keys, path, scalar);
        json.WriteEndObject();
        json.WriteStartObject();
        WriteRecord(json, keys, path);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, KeyRecorder keys, string path, KeyUse use)
    {
        switch (use.Kind)
        {
            case KeyKind.Map:
                WriteRecord(json, keys, path);
                break;
            case KeyKind.Records:
                WriteRecords(json, keys, path);
                break;
            case KeyKind.RecordsOrFile:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                json.WriteString("type", "string");
                json.WriteEndObject();
                json.WriteStartObject();
                WriteRecord(json, keys, path);
                json.WriteEndObject();
                json.WriteStartObject();
                WriteRecords(json, keys, path);
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            case KeyKind.Texts:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                WriteTexts(json, "type", TextTypes);
                json.WriteEndObject();
                json.WriteStartObject();
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                WriteTexts(json, "type", TextTypes);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            case KeyKind.Word or KeyKind.WordOrBoolean:
                WriteWords(json, use);
                break;
            default:
                WriteTexts(json, "type", use.Kind switch
                {
                    KeyKind.Number => NumberTypes,
                    KeyKind.Boolean => BooleanTypes,
                    KeyKind.TextOrBoolean => AnyScalarTypes,
                    _ => TextTypes,
                });
                break;
        }
    }

    private static void WriteRecords(Utf8JsonWriter json, KeyRecorder keys, string path)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteRecord(json, keys, DataPointer.Of(path, KeyRecorder.Any));
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, KeyUse use)
    {
        json.WriteStartArray("enum");
        foreach (var word in use.Words)
        {
            json.WriteStringValue(word);
        }

        if (use.Kind == KeyKind.WordOrBoolean || use.Words.Contains("true"))
        {
            json.WriteBooleanValue(true);
            json.WriteBooleanValue(false);
        }

        json.WriteNullValue();
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
