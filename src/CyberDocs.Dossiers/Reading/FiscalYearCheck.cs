using CyberDocs.Forms;

namespace CyberDocs.Reading;

/// <summary>A fiscal year has one edition of a form: with two, a new dossier begins with whichever sorts last. Stateless and thread-safe.</summary>
internal static class FiscalYearCheck
{
    /// <summary>A finding per edition whose year an earlier one of its form has.</summary>
    public static IEnumerable<Finding> Of(EditionSet editions) =>
        from alike in editions.All.Where(edition => edition.FiscalYearStart is not null).GroupBy(edition => (edition.Form, edition.FiscalYearStart))
        let first = alike.First()
        from edition in alike.Skip(1)
        select ReadingFindings.SameFiscalYear.At(
            edition.Origin.Of("fiscal_year_start"), edition.Form, edition.Id, first.Id,
            edition.FiscalYearStart!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).In(edition.Form);
}
