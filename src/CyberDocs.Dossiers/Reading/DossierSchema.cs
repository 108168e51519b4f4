using System.Text.Encodings.Web;
using System.Text.Json;
using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

/// <summary>
/// Writes the JSON Schema of the dossier file, and that of editions, from the shapes of their records, each key with its Japanese name and what belongs
/// there. Stateless and thread-safe.
/// </summary>
internal static class DossierSchema
{
    private static readonly string[] TextTypes = ["string", "number", "null"];
    private static readonly string[] BooleanTypes = ["boolean", "string", "null"];
    private static readonly string[] NumberTypes = ["integer", "string", "null"];
    private static readonly string[] AnyScalarTypes = ["string", "number", "boolean", "null"];

    /// <summary>The schema as JSON text in UTF-8, ending in a line break.</summary>
    /// <param name="output">Takes the bytes; left open.</param>
    public static void Write(Stream output) => Write(output, "CyberDocs dossier / CyberDocs データファイル", Dossier.Shape);

    /// <summary>The schema of a file with an edition of an official form, in the same manner.</summary>
    /// <param name="output">Takes the bytes; left open.</param>
    public static void WriteEditions(Stream output) => Write(output, "CyberDocs edition / CyberDocs 様式の版", EditionShape.Edition);

    private static void Write(Stream output, string title, RecordShape shape)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", title);
        WriteRecord(json, shape);
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteRecord(Utf8JsonWriter json, RecordShape shape)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        var required = shape.Fields.Where(field => field.IsRequired).Select(field => field.Key).ToList();
        if (required.Count > 0)
        {
            WriteTexts(json, "required", required);
        }

        json.WriteStartObject("properties");
        foreach (var field in shape.Fields)
        {
            json.WriteStartObject(field.Key);
            json.WriteString("title", field.Japanese);
            json.WriteString("description", field.Description);
            WriteValue(json, field);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, RecordField field)
    {
        switch (field.Kind)
        {
            case FieldKind.Record:
                WriteRecord(json, field.Child!);
                break;
            case FieldKind.Records:
                WriteRecords(json, field.Child!);
                break;
            case FieldKind.RecordsOrFile:
                WriteForms(json, () => json.WriteString("type", "string"), () => WriteFile(json), () => WriteRecords(json, field.Child!));
                break;
            case FieldKind.Map:
                WriteMap(json, field.Entries!, field.Child!);
                break;
            case FieldKind.Texts:
                WriteForms(json, () => WriteText(json, field), () =>
                {
                    json.WriteString("type", "array");
                    json.WriteStartObject("items");
                    WriteText(json, field);
                    json.WriteEndObject();
                });
                break;
            case FieldKind.Word or FieldKind.WordOrFlag:
                WriteWords(json, field);
                break;
            default:
                WriteTexts(json, "type", field.Kind switch
                {
                    FieldKind.Number => NumberTypes,
                    FieldKind.Flag => BooleanTypes,
                    FieldKind.TextOrFlag => AnyScalarTypes,
                    _ => TextTypes,
                });
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter json, RecordField field)
    {
        if (field.Words.Count > 0)
        {
            WriteWords(json, field);
        }
        else
        {
            WriteTexts(json, "type", TextTypes);
        }
    }

    // A value of a map with free keys may have a long form as well, such as an answer with its dates.
    private static void WriteMap(Utf8JsonWriter json, MapEntries entries, RecordShape child)
    {
        var single = child.Find(entries.Short)!;
        json.WriteString("type", "object");
        json.WriteStartObject("additionalProperties");
        if (entries.IsShortOnly)
        {
            WriteValue(json, single);
        }
        else
        {
            WriteForms(json, () => WriteValue(json, single), () => WriteRecord(json, child));
        }

        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        WriteTexts(json, "required", [DossierBinder.FileKeys[0]]);
        json.WriteStartObject("properties");
        json.WriteStartObject(DossierBinder.FileKeys[0]);
        json.WriteString("title", "ファイル");
        json.WriteString("description", "台帳のファイル名。例: ledger.xlsx");
        WriteTexts(json, "type", TextTypes);
        json.WriteEndObject();
        json.WriteStartObject(DossierBinder.FileKeys[1]);
        json.WriteString("title", "シート");
        json.WriteString("description", "台帳のシート名。いくつかに分かれていれば並べます。");
        WriteForms(json, () => WriteTexts(json, "type", TextTypes), () =>
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            WriteTexts(json, "type", TextTypes);
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRecords(Utf8JsonWriter json, RecordShape shape)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteRecord(json, shape);
        json.WriteEndObject();
    }

    private static void WriteForms(Utf8JsonWriter json, params ReadOnlySpan<Action> forms)
    {
        json.WriteStartArray("anyOf");
        foreach (var form in forms)
        {
            json.WriteStartObject();
            form();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, RecordField field)
    {
        json.WriteStartArray("enum");
        foreach (var word in field.Words)
        {
            json.WriteStringValue(word);
        }

        if (field.Kind == FieldKind.WordOrFlag || field.Words.Contains("true"))
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
