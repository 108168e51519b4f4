using System.Text;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Generation;

namespace CyberDocs.Tests.Forms;

/// <summary>Numbers of items and names of editions are understood as they are printed and as people type them.</summary>
public sealed class ItemNumbersTests
{
    private static readonly EditionSet Editions = TemplateLibrary.Load([]).Editions;

    public static TheoryData<string, string> AllEditions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var edition in Editions.All.Where(edition => edition.Sections.Count > 0))
            {
                data.Add(edition.Form, edition.Id);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(AllEditions))]
    public void Every_printed_number_and_every_id_means_its_item(string form, string id)
    {
        var edition = Editions.Find(form, id)!;
        foreach (var item in edition.Items.Where(item => !item.Gate))
        {
            Assert.Equal(item.Id, ItemNumbers.Find(edition, item.Id));
            Assert.Equal(item.Id, ItemNumbers.Find(edition, ItemNumbers.Printed(edition, item)));
        }
    }

    [Theory]
    [InlineData("r6", "2-(4)（サーバ）", "2-4.server")]
    [InlineData("r6", "２－（４）（サーバ）", "2-4.server")]
    [InlineData("r6", "2-(4) サーバ", "2-4.server")]
    [InlineData("r6", "2ー(7)(端末ＰＣ)", "2-7.pc")]
    [InlineData("r6", "2-7.NETWORK", "2-7.network")]
    [InlineData("r6", "2-(6)", "2-6.server")]
    [InlineData("r6", "2-(4)", null)]
    [InlineData("r6", "9-(9)", null)]
    [InlineData("r7", "2-④", "2-4")]
    [InlineData("r7", "2-(13)", "2-13")]
    public void Spellings_of_a_number_mean_its_item(string edition, string spelled, string? item) =>
        Assert.Equal(item, ItemNumbers.Find(Editions.Find("checklist-institution", edition)!, spelled));

    [Theory]
    [InlineData("R6", "r6")]
    [InlineData("Ｒ７", "r7")]
    [InlineData("令和6年度版", "r6")]
    [InlineData("令和７年度", "r7")]
    [InlineData("2024年度", "r6")]
    [InlineData("令和9年度版", "令和9年度版")]
    public void Names_of_an_edition_mean_it(string name, string id) => Assert.Equal(id, EditionNames.IdOf(Editions, "checklist-institution", name));

    [Fact]
    public void An_item_in_two_spellings_is_one_too_many()
    {
        var yaml = """
            cyberdocs: 1
            institution: { name: 見本病院 }
            editions: { checklist: R6 }
            answers:
              - form: 医療機関確認用
                items: { 2-4.server: はい, 2-(4)（サーバ）: いいえ, 1-(1): はい }
            """;
        var read = new CyberDocsEngine().Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "d.yaml");
        Assert.Equal("CD1015", Assert.Single(read.Findings, finding => finding.Severity == Severity.Error).Code.Id);
        var form = Assert.Single(read.Dossier!.Answers);
        Assert.Equal("checklist-institution", form.Form);
        Assert.Equal(["2-4.server", "1-1"], form.Items.Select(item => item.Item));
    }
}
