using System.Text;
using CyberDocs.Collecting;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Generation;
using CyberDocs.Model;

namespace CyberDocs.Tests.Forms;

/// <summary>Answers carried from one edition of the checklists to the next.</summary>
public sealed class AnswerCarrierTests
{
    private static readonly CyberDocsEngine Engine = new();

    private static readonly CarryMap Map = new()
    {
        From = "r6",
        To = "r7",
        Label = "令和6年度版",
        Forms = ["checklist-institution"],
        Items = [new CarriedItem("a", ["a1", "a2"]), new CarriedItem("b", ["b"])],
    };

    private static readonly Edition Newer = new()
    {
        Id = "r7",
        Form = "checklist-institution",
        Title = "様式",
        Sections = [new EditionSection { Title = "節", Items = [Item("a"), Item("b"), Item("new")] }],
    };

    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, Answer.Yes)]
    [InlineData(Answer.Yes, Answer.No, Answer.No)]
    [InlineData(Answer.Yes, Answer.Blank, Answer.Blank)]
    [InlineData(Answer.NotApplicable, Answer.Yes, Answer.Yes)]
    [InlineData(Answer.NotApplicable, Answer.NotApplicable, Answer.NotApplicable)]
    public void Several_items_give_yes_only_together(Answer one, Answer other, Answer together) =>
        Assert.Equal(together, Carried(new ItemAnswer { Item = "a1", First = one }, new ItemAnswer { Item = "a2", First = other })[0].First);

    [Fact]
    public void Second_answer_counts_and_dates_stay_behind()
    {
        var carried = Carried(new ItemAnswer
        {
            Item = "b", First = Answer.No, FirstOn = new DateOnly(2024, 7, 1), Target = new DateOnly(2025, 1, 1), Second = Answer.Yes, SecondOn = new DateOnly(2025, 1, 1), Remarks = "済",
        })[1];
        Assert.Equal(
            new ItemAnswer { Item = "b", First = Answer.Yes, Remarks = "済", Carried = "令和6年度版" },
            carried);
    }

    [Fact]
    public void New_item_stays_blank_without_remark() => Assert.Equal(new ItemAnswer { Item = "new" }, Carried(new ItemAnswer { Item = "b", First = Answer.Yes })[2]);

    [Fact]
    public void Mark_of_an_earlier_year_is_replaced()
    {
        var once = Carried(new ItemAnswer { Item = "b", First = Answer.Yes, Remarks = "済" })[1];
        Assert.Equal(once, Carried(once)[1]);
    }

    [Theory]
    [InlineData("r5", "r6")]
    [InlineData("r6", "r7")]
    public void Built_in_mappings_name_items_of_both_editions(string from, string to)
    {
        var map = TemplateLibrary.Load([]).CarryMaps.Single(map => map.From == from && map.To == to);
        Assert.NotEmpty(map.Forms);
        Assert.Empty(map.Items.Select(item => item.Item).Except(Ids("checklist-institution", to)));
        Assert.Empty(map.Items.SelectMany(item => item.Sources).Except(Ids("checklist-institution", from)));
        Assert.Empty(Ids("checklist-institution", from).Where(id => id != "gate").Except(Ids("checklist-institution", to).SelectMany(id => map.SourcesOf(id))));
    }

    [Fact]
    public void Carried_answers_of_the_sample_read_back_and_lose_none()
    {
        var sample = Engine.Read(SampleDossier.FilePath).Dossier!;
        var carried = Engine.Carry(sample, "r7");
        Assert.Equal(sample.Answers.Select(form => (form.Form, form.Vendor, form.System)), carried.Answers.Select(form => (form.Form, form.Vendor, form.System)));
        Assert.Empty(carried.NotCarried);
        Assert.Equal(sample.Answers.Where(IsOfNoYear), carried.Answers.Where(IsOfNoYear));
        var vendors = string.Concat(sample.Vendors.Select(vendor => $"  - {{ id: {vendor.Id}, name: {vendor.Name} }}\n"));
        var systems = string.Concat(sample.Systems.Select(system => $"  - {{ id: {system.Id}, name: {system.Id} }}\n"));
        var yaml = $"cyberdocs: 1\ninstitution: {{ name: 病院 }}\nvendors:\n{vendors}systems:\n{systems}{AnswersYaml.Of(carried.Answers)}";
        var read = Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "dossier.yaml");
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(carried.Answers, read.Dossier!.Answers);
    }

    [Fact]
    public void Edition_that_no_mapping_leads_to_is_the_callers_mistake() =>
        Assert.Throws<ArgumentException>(() => Engine.Carry(Engine.Read(SampleDossier.FilePath).Dossier!, "r99"));

    private static bool IsOfNoYear(FormAnswers form) => form.Form is "checklist-minimum" or "bcp-check";

    private static HashSet<string> Ids(string form, string edition) =>
        [.. Engine.Editions.Find(form, edition)!.Sections.SelectMany(section => section.Items).Select(item => item.Id)];

    private static EditionItem Item(string id) => new() { Id = id, Statement = id };

    private static IReadOnlyList<ItemAnswer> Carried(params ItemAnswer[] items) =>
        AnswerCarrier.Carry(new FormAnswers { Form = "checklist-institution", Items = [.. items] }, Map, Newer).Items;
}
