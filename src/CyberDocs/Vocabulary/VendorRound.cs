using CyberDocs.Redaction;

namespace CyberDocs.Vocabulary;

/// <summary>How the checklists that vendors are asked for stand, with what each leaves open. Stateless and thread-safe.</summary>
internal static class VendorRound
{
    public static IReadOnlyList<VendorStanding> Of(Dossier dossier, EditionSet editions, DateOnly date, HiddenFields hidden) =>
        [.. VendorStanding.Of(dossier, date).Select(standing => standing with { OpenItems = OpenItems(dossier, editions, standing, hidden) })];

    private static ValueList<string> OpenItems(Dossier dossier, EditionSet editions, VendorStanding standing, HiddenFields hidden)
    {
        var answers = FormView.AnswersOf(dossier, OfficialForm.Vendor, standing.Vendor.Id, standing.System?.Id);
        var id = answers?.Edition ?? standing.Edition;
        return standing.State == RequestState.OwnDocument || editions.Find(OfficialForm.Vendor, id) is not { } edition
            ? []
            : new FormView(edition, answers, standing.Vendor, standing.System).OpenItems(dossier, hidden)
                .Select(item => ItemNumbers.Printed(edition, item)).ToValueList();
    }
}
