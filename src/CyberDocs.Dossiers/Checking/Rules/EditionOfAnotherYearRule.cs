using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>A form of one fiscal year is not handed in in another.</summary>
internal sealed class EditionOfAnotherYearRule : IRule
{
    public FindingCode Code { get; } = new(
        "CD2191", Severity.Warning,
        "{form}は{edition}年度の版ですが、提出日 {date} は{year}年度です。使える版: {known}",
        "{form} is the edition of fiscal year {edition}, but {date} lies in fiscal year {year}. Editions at hand: {known}",
        "その年度の版があれば、版の指定（editions）を改め、carry コマンドで答えを引き継いでください。なければ、様式を保健所に確かめ、版の定義ファイルを加えてください。",
        "Choose that year's edition and carry the answers over with the carry command; where there is none at hand, ask the health centre and add its data file.");

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var form in Documents)
        {
            var chosen = context.Editions.Find(form, context.Dossier.Editions.For(form));
            if (chosen?.FiscalYearStart is { } start && (context.Date < start || context.Date >= start.AddYears(1)))
            {
                yield return Code.At(
                    context.Dossier.Editions.Origin.Of("checklist"), FormName.Named(form), ("edition", Year(start)), ("date", AnsweredItems.Text(context.Date)),
                    ("year", Year(FiscalYear.Of(context.Date))), ("known", string.Join(", ", context.Editions.IdsOf(form)))).In(form);
            }
        }
    }

    private static string Year(DateOnly start) => start.Year.ToString(CultureInfo.InvariantCulture);
}
