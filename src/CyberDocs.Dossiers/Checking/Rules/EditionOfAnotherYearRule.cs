using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>A form of one fiscal year is not handed in in another.</summary>
internal sealed class EditionOfAnotherYearRule() : Rule(["checklist-institution", "checklist-vendor"], new(
    "CD2191", Severity.Warning,
    "{form}は{edition}年度の版ですが、提出日 {date} は{year}年度です。使える版: {known}",
    "{form} is the edition of fiscal year {edition}, but {date} lies in fiscal year {year}. Editions at hand: {known}",
    "提出日を確かめてください。その年度の版があれば、carry コマンド（画面では「前回との違い」の「答えを引き継ぐ」）で引き継ぐと、版も替わります。"
    + "なければ、その年度の様式（XLSX・DOCX）を保健所などから受け取り、fill コマンドに今の版を指定して、答えを書き込んでください。",
    "See whether the date is right. Where that year's edition is at hand, cyberdocs carry (on the page: Changes, Carry the answers over) takes the answers there and chooses it. "
    + "Where it is not, get that year's form (XLSX, DOCX) from the health centre and have it filled in by cyberdocs fill, with --edition for the edition of now."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
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
