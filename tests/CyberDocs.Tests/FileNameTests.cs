using System.Text;
using CyberDocs.Forms;
using CyberDocs.Generation;
using CyberDocs.Model;

namespace CyberDocs.Tests;

public sealed class FileNameTests
{
    [Fact]
    public void A_long_name_is_cut_between_characters_and_names_that_become_equal_are_told_apart()
    {
        const string Name = "あいうえおかきくけこさしすせそたちつてとなにぬ𠮷野";
        var engine = new CyberDocsEngine();
        var dossier = new Dossier
        {
            Institution = new Institution { Name = "見本医院" },
            Vendors = [Of("v1", Name + "システム"), Of("v2", Name + "ネットワーク"), Of("v3", "𠮷" + new string('が', 40)), Of("v4", "株式会社..")],
        };

        var names = engine.Plan(dossier).Select(planned => planned.FileName).Where(name => name.StartsWith("02", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            [
                "02-チェックリスト（事業者確認用）-あいうえおかきくけこさしすせそたちつてとなにぬ",
                "02-チェックリスト（事業者確認用）-あいうえおかきくけこさしすせそたちつてとなにぬ-2",
                "02-チェックリスト（事業者確認用）-𠮷" + new string('が', 22),
                "02-チェックリスト（事業者確認用）-_",
            ],
            names);
        Assert.All(names, name => Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name))));
    }

    [Theory]
    [InlineData("CON", "CON_")]
    [InlineData("nul.2024", "nul_.2024")]
    [InlineData("Com1 .x", "Com1_ .x")]
    [InlineData("LPT¹", "LPT¹_")]
    [InlineData("COM10", "COM10")]
    [InlineData("コン", "コン")]
    [InlineData("名前. . ", "名前")]
    [InlineData("名前\u3000", "名前")]
    [InlineData("...", "_")]
    [InlineData(".cyberdocs.part", "_cyberdocs.part")]
    [InlineData("\u202Excod.exe\u2066\u200B\u00AD", "xcod.exe")]
    [InlineData("\u200E", "_")]
    [InlineData("a/b\\c:d\u0085e\u2028f", "a_b_c_d_e_f")]
    [InlineData("葛\uDB40\uDD00城", "葛\uDB40\uDD00城")]
    public void Names_are_such_as_every_disk_takes_and_people_see(string name, string expected)
    {
        Assert.Equal(expected, FileNames.Part(name));
        Assert.Equal(expected, FileNames.Safe(name));
    }

    [Fact]
    public void Half_a_character_is_none() => Assert.Equal("a_b𠮷_", FileNames.Safe($"a{'\uD83D'}b𠮷{'\uDFB7'}"));

    [Fact]
    public void Equal_names_are_told_apart_without_trying_all_before_them()
    {
        var taken = new TakenNames();
        var names = Enumerable.Range(0, 3_000).Select(_ => taken.Take("会社")).ToList();
        Assert.Equal(3_000, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(("会社", "会社-2", "会社-3000"), (names[0], names[1], names[^1]));
        Assert.InRange(taken.Tried, 3_000, 6_000);
        Assert.Equal("会社-2-2", taken.Take("会社-2"));
    }

    [Fact]
    public void Names_that_differ_in_how_their_letters_are_put_together_are_told_apart()
    {
        var taken = new TakenNames();
        Assert.True(taken.TryTake("が"));
        Assert.Equal("か\u3099-2", taken.Take("か\u3099"));
    }

    [Fact]
    public void Names_of_several_long_parts_fit_a_disk()
    {
        var document = new CyberDocsEngine().Documents[0] with { FileName = new string('長', 60), Per = CopyScope.System };
        var dossier = new Dossier
        {
            Institution = new Institution { Name = "見本医院" },
            Vendors = [Of("v1", new string('会', 40))],
            Systems = [.. Enumerable.Range(0, 3).Select(i => new InformationSystem { Id = $"s{i}", Name = new string('系', 40), Vendor = "v1" })],
        };
        var names = DocumentPlanner.Plan(dossier, [document]).Select(planned => planned.FileName + ".xlsx.bak").ToList();
        Assert.Equal(3, names.Distinct().Count());
        Assert.All(names, name => Assert.InRange(Encoding.UTF8.GetByteCount(name), 200, 240));
    }

    private static Vendor Of(string id, string name) => new() { Id = id, Name = name, Contract = Knowledge.Yes };
}
