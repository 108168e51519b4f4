using CyberDocs.Documents;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Generation;

/// <summary>What templates make of the facts of a clinic. When only a writer changes, nothing changes here.</summary>
public sealed class ComposedTreeTests
{
    private static readonly CyberDocsEngine Engine = new();
    private static readonly Dossier Clinic = Engine.Read(Repository.PathOf("samples", "data", "clinic", "dossier.yaml")).Dossier!;

    private static IEnumerable<PlannedDocument> Made => Engine.Plan(Clinic).Where(planned => planned.IsMade);

    public static TheoryData<string> Ids => [.. Made.Select(planned => planned.Document.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_document_of_the_clinic_is_composed_as_it_was(string id)
    {
        var trees = Made.Where(planned => planned.Document.Id == id)
            .Select(planned => Engine.Compose(Clinic, planned, new DateOnly(2024, 10, 1)))
            .Select(composed => composed.Document is { } document ? DocumentOutline.Write(document) : string.Join('\n', composed.Findings));
        Snapshot.Match(string.Join('\n', trees), $"tree-{id}");
    }
}
