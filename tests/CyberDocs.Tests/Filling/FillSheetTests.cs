using CyberDocs.Model;

namespace CyberDocs.Tests.Filling;

public sealed class FillSheetTests
{
    public static TheoryData<string> Layouts => [.. SheetLayouts.All.Keys];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_answer_lands_in_its_cell_and_nothing_else_changes(string layout)
    {
        var book = SheetLayouts.All[layout]();
        var blank = book.Bytes();
        Keep(layout + "-白紙", blank);

        var result = FillCase.Fill(blank);

        var filled = result.Content!.Value.ToArray();
        Keep(layout, filled);
        var before = BlankBook.TextsOf(blank);
        var after = BlankBook.TextsOf(filled);
        Assert.Equal(Sorted(before.Concat(book.Expected).GroupBy(cell => cell.Key).ToDictionary(cell => cell.Key, cell => cell.Last().Value)), Sorted(after));
        FillCase.PartsAreKept(blank, filled);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_mapping_that_was_saved_fills_in_the_same(string layout)
    {
        var blank = SheetLayouts.All[layout]().Bytes();
        var first = FillCase.Fill(blank);

        var again = FillCase.Fill(blank, options: new FillOptions { Mapping = first.Mapping, MappingName = "対応表.yaml" });

        Assert.DoesNotContain(again.Findings, finding => finding.Code.Id is "CD1247" or "CD1248");
        Assert.True(first.Content!.Value.Span.SequenceEqual(again.Content!.Value.Span));
        Assert.All(again.Cells.Where(cell => cell is { Written: not null, Item: not null }), cell => Assert.Equal(FillCertainty.Mapped, cell.Certainty));
    }

    public static TheoryData<string> Unsure => ["順番", "独自の項目", "一つ少ない"];

    [Theory]
    [MemberData(nameof(Unsure))]
    public void Few_words_that_do_not_follow_the_order_of_the_form_are_left_alone(string kind)
    {
        var blank = (kind switch
        {
            "順番" => NewLayouts.ShortTitlesInAnotherOrder(),
            "独自の項目" => NewLayouts.ShortTitlesWithOneOfItsOwn(),
            _ => NewLayouts.ShortTitlesWithOneLess(),
        }).Bytes();

        var result = FillCase.Fill(blank);

        // アクセスログ says it all by itself.
        Assert.All(
            result.Cells.Where(cell => cell is { Item: not null, Written: not null }), cell => Assert.Equal(("2-6.server", "アクセスログ"), (cell.Item, cell.RowText)));
        Assert.Contains(result.Findings, finding => finding.Code.Id == "CD1242");
    }

    [Fact]
    public void What_needs_no_answer_is_marked_in_a_column_of_its_own()
    {
        var known = FillCase.Dossier.Answers[0];
        var dossier = FillCase.Dossier with
        {
            Answers = [known with { Items = [.. known.Items.Select(item => item.Item == "2-2" ? new ItemAnswer { Item = "2-2", First = Answer.NotApplicable } : item)] }],
        };

        var result = FillCase.Engine.Fill(dossier, new FormFile("様式.xlsx", () => new MemoryStream(FurtherLayouts.NotNeeded().Bytes())));

        var row = 5 + FillCase.ItemsOf(FillCase.Hospital).ToList().FindIndex(item => item.Id == "2-2");
        var texts = BlankBook.TextsOf(result.Content!.Value.ToArray());
        Assert.Equal(["□", "□", "☑"], "DEF".Select(column => texts[$"チェックリスト!{column}{row}"]));
        Assert.DoesNotContain(result.Cells, cell => cell is { Item: "2-2", Written: null });
    }

    [Theory]
    [InlineData("old.xls", "0xD0CF11E0A1B11AE1", "CD1311", "Excel（.xlsx、.xlsm）の表でも")]
    [InlineData("form.pdf", "%PDF-1.7", "CD1311", "Excel（.xlsx、.xlsm）の表でも")]
    [InlineData("cut.xlsx", "PK", "CD1312", "壊れている")]
    public void What_cannot_be_filled_in_is_refused_with_what_to_do(string name, string content, string code, string word)
    {
        var bytes = content.StartsWith("0x", StringComparison.Ordinal) ? Convert.FromHexString(content[2..]) : System.Text.Encoding.ASCII.GetBytes(content);

        var result = FillCase.Fill(bytes, name);

        var finding = Assert.Single(result.Findings);
        Assert.Equal(code, finding.Code.Id);
        Assert.Contains(word, finding.JapaneseMessage, StringComparison.Ordinal);
        Assert.Null(result.Content);
    }

    [Fact]
    public void A_row_that_the_edition_does_not_ask_stays_blank()
    {
        var result = FillCase.Fill(SheetLayouts.All["説明の行"]().Bytes());

        Assert.DoesNotContain(result.Cells, cell => cell.RowText?.Contains("発電機", StringComparison.Ordinal) == true);
    }

    /// <summary>Kept to be looked at, where a folder is named.</summary>
    private static void Keep(string name, byte[] content)
    {
        if (Environment.GetEnvironmentVariable("CYBERDOCS_KEEP") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, name + ".xlsx"), content);
        }
    }

    private static string Sorted(IEnumerable<KeyValuePair<string, string>> cells) =>
        string.Join('\n', cells.Where(cell => cell.Value.Length > 0).OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{cell.Key}: {cell.Value.Replace("\n", "⏎", StringComparison.Ordinal)}"));
}
