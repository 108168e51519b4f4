using System.Text.Json;

namespace CyberDocs.Cli;

/// <summary>Writes what came back for machines: one object with the forms, their values and the findings.</summary>
internal static class CollectJson
{
    public static void Write(CollectResult result, Stream output) => JsonReport.WriteObject(output, json =>
    {
        json.WriteString("written", result.Written);
        json.WriteList("forms", result.Forms, Write);
        json.WriteList("returns", result.Returns, (list, returned) =>
        {
            list.WriteString("vendor", returned.Vendor);
            list.WriteString("system", returned.System);
            list.WriteString("file", returned.File);
        });
        json.WriteFindings("findings", result.Findings);
    });

    private static void Write(Utf8JsonWriter json, CollectedForm form)
    {
        json.WriteString("form", form.Form);
        json.WriteString("edition", form.Edition);
        json.WriteString("vendor", form.Vendor);
        json.WriteString("system", form.System);
        json.WriteString("title", form.Title);
        json.WriteTexts("files", form.Files);
        json.WriteNumber("blank", form.Blank);
        json.WriteList("values", form.Values, (list, value) =>
        {
            list.WriteString("item", value.Item);
            list.WriteString("key", value.Key);
            list.WriteString("label", value.Label);
            list.WriteString("in_file", value.InFile);
            list.WriteString("in_dossier", value.InDossier);
            list.WriteString("outcome", NameOf(value.Outcome));
            list.WriteString("place", value.Place.ToString());
        });
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
