using CyberDocs.Model.Fields;

namespace CyberDocs.Checking.Rules;

/// <summary>A blank of the starter, ○○, would be printed as if it were a fact.</summary>
internal sealed class PlaceholderLeftRule() : Rule(["cover"], new(
    "CD2155", Severity.Warning,
    "ひな形の「○○」が残っています: {fields}。このままでは書類に「○○」と印字されます。",
    "Placeholders ○○ are left and would be printed: {fields}.",
    "自院のことに書き換えるか、分からない項目は消してください（〔要記入〕と印字されます）。",
    "Replace it by your own fact, or remove what you do not know: the papers then print 〔要記入〕."))
{
    // The record and its fields are the subject, so that all blanks of a starter are one finding that lists and counts them.
    public override IEnumerable<Finding> Check(CheckContext context) => DossierTexts.Of(context.Dossier, IsBlank)
        .Select(found => Code.At(found.Subject.Place, ("fields", found.Subject.Japanese!, found.Subject.Id)) with { Subjects = [found.Subject] });

    // The circle is typed as U+25CB or as the number zero of Chinese, U+3007.
    private static bool IsBlank(string text) =>
        text.AsSpan().ContainsAny('○', '〇') && (text.Contains("○○", StringComparison.Ordinal) || text.Contains("〇〇", StringComparison.Ordinal));
}
