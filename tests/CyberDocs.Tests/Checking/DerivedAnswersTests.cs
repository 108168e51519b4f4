using CyberDocs.Documents;
using CyberDocs.Model;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Checking;

/// <summary>Derived answers as an integrator gets them, as findings, and in the paper.</summary>
public sealed class DerivedAnswersTests
{
    // Accounts of terminals, strong passwords, services and rules stand in no record of the dossier: people answer these alone.
    private static readonly HashSet<string> PeopleAlone =
    [
        "2-9.server", "2-4.pc", "2-5.pc", "2-9.pc", "2-4", "2-5", "2-7", "2-12", "4-1", "M-1.1", "M-1.3",
    ];

    private static readonly DateOnly Date = new(2024, 10, 1);

    private readonly CyberDocsEngine engine = new();

    private Dossier Read(params string[] path) => engine.Read(Repository.PathOf(path)).Dossier!;

    [Fact]
    public void Every_item_of_every_filled_in_form_is_there_and_the_answers_are_those_of_the_person()
    {
        var dossier = Read("samples", "data", "dossier.yaml");
        var derived = engine.DeriveAnswers(dossier, Date);
        var items = dossier.Answers.Sum(form => engine.Editions.Find(form.Form, dossier.Editions.For(form.Form))!.Sections.Sum(section => section.Items.Count));
        Assert.Equal(items, derived.Count);
        Assert.True(items > 130, $"{items} items");
        Assert.All(derived, answer => Assert.NotEmpty(answer.Derived.Reasons));
        Assert.All(derived.Where(answer => !answer.Item.Gate), answer =>
        {
            var given = answer.Form.Items.Single(item => item.Item == answer.Item.Id);
            Assert.Equal(given.Second == Answer.Blank ? given.First : given.Second, answer.Given);
        });
    }

    [Fact]
    public void Items_without_a_fact_are_those_that_no_record_can_decide()
    {
        var without = ((string[])["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"])
            .SelectMany(form => engine.Editions.IdsOf(form).Select(id => engine.Editions.Find(form, id)!))
            .SelectMany(edition => edition.Sections).SelectMany(section => section.Items)
            .Where(item => item.Derivation is null).Select(item => item.Id).ToHashSet();
        Assert.Equal(PeopleAlone.Order(), without.Order());
    }

    [Fact]
    public void A_contradiction_is_a_finding_of_the_form_and_of_the_document_that_holds_the_fact()
    {
        var dossier = Read("samples", "data", "mistakes", "dossier.yaml");
        var contradictions = engine.DeriveAnswers(dossier, Date).Where(answer => answer.IsContradiction).ToList();
        var findings = engine.Check(dossier, Date).Where(finding => finding.Code.Id is "CD2034" or "CD2035").ToList();
        Assert.NotEmpty(contradictions);
        Assert.Equal(contradictions.Count, findings.Count);
        Assert.All(contradictions, answer =>
        {
            var finding = Assert.Single(findings, finding => finding.Place == answer.Place);
            Assert.Equal([answer.Form.Form, answer.Documents[1]], finding.Documents);
            Assert.Equal(answer.Item.Clauses, finding.Clauses.Select(clause => clause.Id));
            Assert.Contains(answer.Derived.JapaneseReason, finding.JapaneseMessage, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_gate_of_no_leaves_the_gate_alone()
    {
        var dossier = Read("tests", "Cases", "001-no-information-system", "dossier.yaml");
        Assert.All(engine.DeriveAnswers(dossier, Date).Where(answer => answer.Form.Gate == Answer.No), answer => Assert.True(answer.Item.Gate));
    }

    [Fact]
    public void An_item_that_needs_no_entry_says_so()
    {
        var dossier = Read("tests", "Cases", "002-clinic-without-vendor-contract", "dossier.yaml");
        var answer = engine.DeriveAnswers(dossier, Date).Single(answer => answer.Form.Form == "checklist-institution" && answer.Item.Id == "2-3");
        Assert.Equal(Answer.Blank, answer.Derived.Answer);
        Assert.Contains("記入は要りません", answer.Derived.JapaneseReason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_paper_shows_the_reasons_of_the_institution_and_of_every_contradiction()
    {
        var dossier = Read("samples", "data", "mistakes", "dossier.yaml");
        var planned = engine.Plan(dossier).Single(item => item.Document.Id == "findings");
        var text = DocumentText.Of(engine.Compose(dossier, planned, Date).Document!);
        Assert.Contains("データから導いた答え", text, StringComparison.Ordinal);
        Assert.Contains("食い違い", text, StringComparison.Ordinal);
        Assert.Contains("判断できない項目", text, StringComparison.Ordinal);
        var derived = engine.DeriveAnswers(dossier, Date).Where(answer => answer.Derived.Answer != Answer.Blank).ToList();
        Assert.Contains(derived, answer => answer.IsContradiction);
        Assert.All(
            derived.Where(answer => answer.IsContradiction || answer.Given == Answer.Blank || answer.Form.Vendor is null).SelectMany(answer => answer.Derived.Reasons),
            reason => Assert.Contains(reason.Japanese, text, StringComparison.Ordinal));
        Assert.All(
            engine.Check(dossier, Date).SelectMany(finding => finding.Clauses),
            clause => Assert.Contains(clause.ToString(), text, StringComparison.Ordinal));
    }
}
