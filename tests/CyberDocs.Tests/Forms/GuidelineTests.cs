using System.Globalization;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Tests.Forms;

/// <summary>The guideline's clause table: what the editions and rules name stands in it, and folders can replace it.</summary>
public sealed class GuidelineTests : IDisposable
{
    private static readonly DateOnly Date = new(2024, 10, 1);

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-guideline-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private CyberDocsEngine With(string name, string yaml)
    {
        Directory.CreateDirectory(Path.Combine(folder, "editions"));
        File.WriteAllText(Path.Combine(folder, "editions", name), yaml);
        return new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [folder] });
    }

    private static List<Finding> FindingsOf(CyberDocsEngine engine, params string[] codes) =>
        [.. engine.Check(new() { Institution = new() { Name = "見本病院" } }, Date).Where(finding => codes.Contains(finding.Code.Id))];

    [Fact]
    public void Every_clause_that_a_built_in_edition_names_is_in_the_table() =>
        Assert.Empty(FindingsOf(new CyberDocsEngine(), "CD1060", "CD1061"));

    [Theory]
    [InlineData("2026-06-28", false)]
    [InlineData("2026-06-29", true)]
    public void From_the_day_of_issue_findings_name_the_clauses_of_the_next_edition_too(string day, bool both)
    {
        var dossier = new Dossier
        {
            Institution = new() { Name = "見本病院" },
            Systems = [new() { Id = "s1", Name = "電子カルテ", SharedPasswords = Knowledge.Yes }],
        };
        var finding = new CyberDocsEngine().Check(dossier, DateOnly.Parse(day, CultureInfo.InvariantCulture)).Single(finding => finding.Code.Id == "CD2157");
        Assert.Equal(both ? ["第7.0版 システム運用編 14⑥"] : [], finding.Clauses.Select(clause => clause.Id));
    }

    [Fact]
    public void Every_clause_says_where_it_was_seen_and_unverified_ones_promise_no_duty_unseen()
    {
        var table = new CyberDocsEngine().Editions.Guideline("6.0")!;
        Assert.True(table.Clauses.Count >= 35, $"{table.Clauses.Count} clauses");
        Assert.All(table.Clauses, clause => Assert.False(string.IsNullOrWhiteSpace(clause.Source), clause.Id));
        Assert.All(table.Clauses.Where(clause => clause.Verified), clause => Assert.False(string.IsNullOrWhiteSpace(clause.Duty), clause.Id));
        Assert.Equal("企画管理編", table.Find("企画管理編 9.1")!.Part);
    }

    [Fact]
    public void A_clause_that_the_table_does_not_hold_is_reported_with_place_and_nearest_name()
    {
        var engine = With("prefecture-form.x.yaml", """
            id: x
            form: prefecture-form
            title: 見本の様式
            guideline: "6.0"
            sections:
              - title: 一
                items:
                  - id: a
                    statement: 台帳がある。
                    clauses: [企画管理編 9.1, 企画管理編 9.11]
            """);
        var finding = Assert.Single(FindingsOf(engine, "CD1060", "CD1061"));
        Assert.Equal("CD1060", finding.Code.Id);
        Assert.Equal(10, finding.Place.Line);
        Assert.Contains("企画管理編 9.11", finding.JapaneseMessage, StringComparison.Ordinal);
        Assert.EndsWith("近いもの: 企画管理編 9.1", finding.JapaneseMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_of_a_guideline_without_table_is_reported_once()
    {
        var engine = With("prefecture-form.x.yaml", """
            id: x
            form: prefecture-form
            title: 見本の様式
            guideline: "9.0"
            sections:
              - title: 一
                items: [{ id: a, statement: 台帳がある。, clauses: [企画管理編 9.1] }, { id: b, statement: 図がある。, clauses: [システム運用編 2②] }]
            """);
        Assert.Equal(["CD1061"], FindingsOf(engine, "CD1060", "CD1061").Select(finding => finding.Code.Id));
    }

    [Fact]
    public void A_folder_replaces_the_table_and_brings_that_of_a_new_edition()
    {
        var engine = With("guideline.7.0.yaml", """
            form: guideline
            id: "7.0"
            title: 見本の第7.0版
            clauses:
              - { id: 企画管理編 8.3, title: 機器の台帳, rules: [CD2080] }
            """);
        Assert.NotNull(engine.Editions.Guideline("6.0"));
        var newer = engine.Check(new() { Institution = new() { Name = "見本病院" }, Editions = new() { Guideline = "7.0" } }, Date);
        Assert.Equal("企画管理編 8.3（機器の台帳）", Assert.Single(Assert.Single(newer, finding => finding.Code.Id == "CD2080").Clauses).ToString());

        var replaced = With("guideline.6.0.yaml", """
            form: guideline
            id: "6.0"
            title: 自院の表
            clauses: []
            """);
        Assert.Empty(replaced.Editions.Guideline("6.0")!.Clauses);
        Assert.Contains(FindingsOf(replaced, "CD1060"), finding => finding.JapaneseMessage.Contains("企画管理編 9.1", StringComparison.Ordinal));
    }
}
