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

    /// <summary>Both as one object: <c>{ "findings": [...], "answers": [...] }</c>.</summary>
    public static void Write(IReadOnlyList<Findings.Finding> findings, IReadOnlyList<DerivedComparison> answers, Stream output) =>
        JsonReport.WriteObject(output, json =>
        {
            json.WriteFindings("findings", findings);
            json.WriteList("answers", answers, Write);
        });

    private static void Write(Utf8JsonWriter json, DerivedComparison answer)
    {
        json.WriteString("form", answer.Form.Form);
        json.WriteString("vendor", answer.Form.Vendor);
        json.WriteString("system", answer.Form.System);
        json.WriteString("item", answer.Item.Id);
        json.WriteString("number", answer.Item.Number);
        json.WriteString("statement", answer.Item.Title ?? answer.Item.Statement);
        json.WriteString("given", Terms.Answers[answer.Given].Id);
        json.WriteString("derived", Terms.Answers[answer.Derived.Answer].Id);
        json.WriteBoolean("contradicts", answer.IsContradiction);
        json.WriteList("reasons", answer.Derived.Reasons, (list, reason) =>
        {
            list.WriteString("speaks_for", Terms.Answers[reason.Speaks].Id);
            list.WriteString("ja", reason.Japanese);
            list.WriteString("en", reason.English);
            list.WriteTexts("subjects", reason.Subjects);
        });
        FindingJson.WritePlace(json, answer.Place);
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
