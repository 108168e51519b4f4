using System.Text.Encodings.Web;
using System.Text.Json;
using CyberDocs.Checking.Derivation;
using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Cli;

/// <summary>Shows derived answers beside those of people, to people and to machines.</summary>
internal static class AnswerPrinter
{
    public static void Print(IReadOnlyList<DerivedComparison> answers, Dossier dossier, IReadOnlyList<SubmissionDocument> documents, TextWriter output)
    {
        output.WriteLine(Speech.Of("■ データから導いた答え", "answers derived from the dossier"));
        foreach (var form in answers.GroupBy(answer => answer.Form, ReferenceEqualityComparer.Instance))
        {
            output.WriteLine($"  {NameOf(form.First().Form, dossier, documents)}");
            foreach (var answer in form)
            {
                var item = answer.Item;
                var space = item.AssetClass is null ? "" : " ";
                output.WriteLine($"    {(item.Gate ? "有無" : item.Number ?? item.Id)}  {item.AssetClass}{space}{item.Title ?? item.Statement}");
                output.WriteLine(
                    $"      {Speech.Of("記入", "given")} {GivenOf(answer.Given)}　{Speech.Of("導出", "derived")} {DerivedOf(answer.Derived.Answer)}"
                    + (answer.IsContradiction ? $" ← {Speech.Of("食い違い", "contradiction")}" : ""));
                foreach (var reason in answer.Derived.Reasons)
                {
                    output.WriteLine($"      ・{Speech.Of(reason.Japanese, reason.English)}");
                }
            }
        }
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<DerivedComparison> answers)
    {
        json.WriteStartArray();
        foreach (var answer in answers)
        {
            json.WriteStartObject();
            json.WriteString("form", answer.Form.Form);
            json.WriteString("vendor", answer.Form.Vendor);
            json.WriteString("system", answer.Form.System);
            json.WriteString("item", answer.Item.Id);
            json.WriteString("number", answer.Item.Number);
            json.WriteString("statement", answer.Item.Title ?? answer.Item.Statement);
            json.WriteString("given", Terms.Answers[answer.Given].Id);
            json.WriteString("derived", Terms.Answers[answer.Derived.Answer].Id);
            json.WriteBoolean("contradicts", answer.IsContradiction);
            json.WriteStartArray("reasons");
            foreach (var reason in answer.Derived.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("speaks_for", Terms.Answers[reason.Speaks].Id);
                json.WriteString("ja", reason.Japanese);
                json.WriteString("en", reason.English);
                json.WriteStartArray("subjects");
                foreach (var subject in reason.Subjects)
                {
                    json.WriteStringValue(subject);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            FindingJson.WritePlace(json, answer.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Both as one object: <c>{ "findings": [...], "answers": [...] }</c>.</summary>
    public static void Write(IReadOnlyList<Findings.Finding> findings, IReadOnlyList<DerivedComparison> answers, Stream output)
    {
        using (var json = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                FindingJson.Write(json, finding);
            }

            json.WriteEndArray();
            json.WritePropertyName("answers");
            Write(json, answers);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static string NameOf(FormAnswers form, Dossier dossier, IReadOnlyList<SubmissionDocument> documents)
    {
        var title = documents.FirstOrDefault(document => document.Form == form.Form) is { } known ? $"{known.Number} {known.Title}" : form.Form;
        return string.Join("　", ((string?[])
        [
            title,
            dossier.Vendors.FirstOrDefault(vendor => vendor.Id == form.Vendor)?.Name ?? form.Vendor,
            dossier.Systems.FirstOrDefault(system => system.Id == form.System)?.Name ?? form.System,
        ]).OfType<string>());
    }

    private static string GivenOf(Answer answer) => answer == Answer.Blank ? Speech.Of("未回答", "none") : Terms.Answers[answer].Japanese;

    private static string DerivedOf(Answer answer) => answer == Answer.Blank ? Speech.Of("データからは判断できない", "undecidable") : Terms.Answers[answer].Japanese;
}
