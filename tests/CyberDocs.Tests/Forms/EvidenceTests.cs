using CyberDocs.Documents;

namespace CyberDocs.Tests.Forms;

public sealed class EvidenceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("evidence-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_list_shows_evidence_of_the_institution_and_of_its_vendors_and_what_is_lost()
    {
        Directory.CreateDirectory(Path.Combine(folder, "根拠"));
        File.WriteAllText(Path.Combine(folder, "dossier.yaml"), """
            cyberdocs: 1
            institution: { name: 見本病院, kind: 病院 }
            vendors: [{ id: a, name: 見本システム㈱, contract: あり }]
            answers:
              - form: checklist-institution
                gate: はい
                items:
                  1-1: { first: はい, evidence: 任命書, evidence_file: 根拠 }
                  2-1: { first: はい, evidence_file: 根拠/台帳.pdf }
                  2-2: { first: はい, evidence_file: ../外.pdf }
              - form: checklist-vendor
                vendor: a
                items:
                  2-3: { first: はい, evidence: MDS の写し }
            """);
        var engine = new CyberDocsEngine();
        var read = engine.Read(Path.Combine(folder, "dossier.yaml"));
        var lost = engine.Check(read.Dossier!, new(2024, 10, 1)).Where(finding => finding.Code.Id == "CD2184").ToList();
        Assert.Equal([9, 10], lost.Select(finding => finding.Place.Line));

        var planned = engine.Plan(read.Dossier!).Single(planned => planned.Document.Id == "evidence");
        var text = DocumentText.Of(engine.Compose(read.Dossier!, planned, new(2024, 10, 1)).Document!);
        Assert.Contains("任命書\nファイル：根拠\n", text, StringComparison.Ordinal);
        Assert.Contains("ファイル：根拠/台帳.pdf\n（見つかりません）", text, StringComparison.Ordinal);
        Assert.Contains("見本システム㈱", text, StringComparison.Ordinal);
        Assert.Contains("MDS の写し", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_whose_evidence_is_not_there_is_written_in_place_all_the_same()
    {
        var (path, book) = (Path.Combine(folder, "dossier.yaml"), Path.Combine(folder, "book.xlsx"));
        File.WriteAllText(path, """
            cyberdocs: 1
            institution: { name: 見本病院, kind: 病院 }
            editions: { checklist: r6 }
            answers:
              - form: checklist-institution
                gate: はい
                items:
                  1-1: { first: はい, evidence_file: 根拠/任命書.pdf }
            """);
        var engine = new CyberDocsEngine();
        Assert.True(engine.ExportWorkbook(path, book).Written);
        Assert.Equal(book, engine.CheckInto(book, new(2024, 10, 1)).Written);
        Assert.Equal(path, engine.CarryInto(path, "r7").Written);
        Assert.Contains("根拠/任命書.pdf", File.ReadAllText(path), StringComparison.Ordinal);
    }

    /// <summary>Nothing that was not seen in a source is told as a fact, and no item is left without plain words.</summary>
    [Fact]
    public void Every_item_of_every_checklist_says_what_counts_and_how_sure_that_is()
    {
        var engine = new CyberDocsEngine();
        foreach (var form in (string[])["checklist-institution", "checklist-vendor", "checklist-minimum"])
        {
            foreach (var edition in engine.Editions.IdsOf(form).Select(id => engine.Editions.Find(form, id)!))
            {
                foreach (var item in edition.Sections.SelectMany(section => section.Items))
                {
                    var name = $"{form} {edition.Id} {item.Id}";
                    Assert.True(item.Meaning is { Length: > 10 } && item.Proof.Count > 0 && item.Confidence is not null, name);
                    Assert.True(item.Verified || item.Confidence is not "low", name);
                    Assert.DoesNotContain(item.Statement, item.Meaning, StringComparison.Ordinal);
                }
            }
        }
    }
}
