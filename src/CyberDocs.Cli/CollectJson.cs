using System.Text.Encodings.Web;
using System.Text.Json;

namespace CyberDocs.Cli;

/// <summary>Writes what came back for machines: one object with the forms, their values and the findings.</summary>
internal static class CollectJson
{
    public static void Write(CollectResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("written", result.Written);
        json.WriteStartArray("forms");
        foreach (var form in result.Forms)
        {
            Write(json, form);
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            FindingJson.Write(json, finding);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, CollectedForm form)
    {
        json.WriteStartObject();
        json.WriteString("form", form.Form);
        json.WriteString("edition", form.Edition);
        json.WriteString("vendor", form.Vendor);
        json.WriteString("system", form.System);
        json.WriteString("title", form.Title);
        json.WriteStartArray("files");
        foreach (var file in form.Files)
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        json.WriteNumber("blank", form.Blank);
        json.WriteStartArray("values");
        foreach (var value in form.Values)
        {
            json.WriteStartObject();
            json.WriteString("item", value.Item);
            json.WriteString("key", value.Key);
            json.WriteString("label", value.Label);
            json.WriteString("in_file", value.InFile);
            json.WriteString("in_dossier", value.InDossier);
            json.WriteString("outcome", NameOf(value.Outcome));
            json.WriteString("place", value.Place.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string NameOf(CollectOutcome outcome) => outcome switch
    {
        CollectOutcome.Same => "same",
        CollectOutcome.Added => "added",
        CollectOutcome.Replaced => "replaced",
        CollectOutcome.Kept => "kept",
        CollectOutcome.Outdated => "outdated",
        CollectOutcome.Conflict => "conflict",
        CollectOutcome.Erased => "erased",
        _ => "unclear",
    };
}
