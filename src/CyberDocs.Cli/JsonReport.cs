using System.Text.Encodings.Web;
using System.Text.Json;

namespace CyberDocs.Cli;

/// <summary>What every report for machines shares: how it is laid out, its lists and its end.</summary>
internal static class JsonReport
{
    /// <summary>A writer whose output is the same on every machine, with Japanese as it is read, and what would turn the order of letters escaped.</summary>
    public static Utf8JsonWriter Open(Stream output) =>
        new(new EscapedJson(output), new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes one object, and the end of its last line.</summary>
    public static void WriteObject(Stream output, Action<Utf8JsonWriter> members)
    {
        using (var json = Open(output))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>A list of objects under a name.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list of texts under a name.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of findings under a name.</summary>
    public static void WriteFindings(this Utf8JsonWriter json, string name, IEnumerable<Finding> findings) =>
        json.WriteList(name, findings, FindingJson.WriteMembers);
}
