using System.Text;
using CyberDocs.Reading;

namespace CyberDocs.Tests.Reading;

public class YamlDataReaderTests
{
    [Fact]
    public void Every_value_knows_its_line_column_and_pointer()
    {
        var (root, findings) = YamlDossier.Tree("# 𠮷\r\n𠮷: {髙: 1, b: [x,\n  \"y z\", 𠮷, w]}\rc: |\n  1\n  2\nd: e\n");
        Assert.Empty(findings.Findings);
        var map = (DataMap)root!;
        Assert.Equal(new("d.yaml", 2, 1, null, "𠮷"), map.Entries[0].KeyPlace);
        var list = (DataList)((DataMap)map.Entries[0].Value).Find("b")!;
        Assert.Equal(new("d.yaml", 2, 16, null, "𠮷/b/0"), list.Items[0].Place);
        Assert.Equal(new("d.yaml", 3, 3, null, "𠮷/b/1"), list.Items[1].Place);
        Assert.Equal(new("d.yaml", 3, 14, null, "𠮷/b/3"), list.Items[3].Place);
        Assert.Equal(new("d.yaml", 7, 1, null, "d"), map.Entries[2].KeyPlace);
    }

    [Theory]
    [InlineData("", "CD1001@0,0")]
    [InlineData("# nothing\n", "CD1001@0,0")]
    [InlineData("a: 1\n b: 2\n", "CD1010@2,3")]
    [InlineData("a: [1, 2\n  b c\n", "CD1010@3,1")]
    [InlineData("a: \"\\U00110000\"\n", "CD1010@1,4")]
    [InlineData("a: b: c\n", "CD1010@1,5")]
    [InlineData("a: @x\n", "CD1010@1,4")]
    public void What_is_not_YAML_is_reported_where_it_breaks(string yaml, string expected)
    {
        var (root, findings) = YamlDossier.Tree(yaml);
        Assert.Null(root);
        Assert.Equal(expected, findings.Short());
    }

    [Theory]
    [InlineData("a: \"x\n", "CD1207@1,4")]
    [InlineData("a:\n\tb: 1\n", "CD1207@2,1")]
    public void A_slip_is_reported_where_it_stands_and_the_rest_is_read(string yaml, string expected)
    {
        var (root, findings) = YamlDossier.Tree(yaml);
        Assert.Equal("a", ((DataMap)root!).Entries.Single().Key);
        Assert.Equal(expected, findings.Short());
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", "CD1015@3,1")]
    [InlineData("a: 1\n---\nb: 2\n", "CD1016@2,1")]
    [InlineData("a: !!str 007\n", "CD1017@1,4")]
    [InlineData("a: !vendor {b: 1}\n", "CD1017@1,4")]
    [InlineData("a: &x {b: 1}\nc:\n  <<: *x\n", "CD1018@3,3")]
    [InlineData("a: *x\n", "CD1019@1,4")]
    [InlineData("a: &x [1, *x]\n", "CD1020@1,11")]
    [InlineData("a: \"x\\0y\"\n", "CD1005@1,4")]
    [InlineData("a: x\u0001y\n", "CD1005@1,5")]
    [InlineData("a: x\u202Ey\n", "CD1005@1,5")]
    [InlineData("a: \"x\\u2066y\"\n", "CD1005@1,4")]
    public void What_a_dossier_must_not_hold_is_reported_and_the_rest_is_read(string yaml, string expected)
    {
        var (root, findings) = YamlDossier.Tree(yaml);
        Assert.NotNull(((DataMap)root!).Find("a"));
        Assert.Equal(expected, findings.Short());
    }

    [Fact]
    public void A_key_that_is_no_text_is_reported()
    {
        var (root, findings) = YamlDossier.Tree("a: 1\n? [x, y]\n: 2\n");
        Assert.Null(root);
        Assert.Equal("CD1022@2,3", findings.Short());
    }

    [Fact]
    public void Anchors_and_aliases_stand_for_the_same_value()
    {
        var (root, findings) = YamlDossier.Tree("a: &x {b: [1, 2]}\nc: *x\nd: [*x, &y s, *y]\n");
        Assert.Empty(findings.Findings);
        var map = (DataMap)root!;
        Assert.Same(map.Find("a"), map.Find("c"));
        Assert.Equal("s", ((DataScalar)((DataList)map.Find("d")!).Items[2]).Text);
    }

    [Fact]
    public void A_bomb_of_aliases_is_defused()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            var list = string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10));
            bomb.Append($"a{i}: &a{i} [{list}]\n");
        }

        var (root, findings) = YamlDossier.Tree(bomb.ToString());
        Assert.Null(root);
        Assert.Equal(ReadingFindings.AliasLimit, Assert.Single(findings.Findings).Code);
    }

    [Fact]
    public void A_tower_of_aliases_is_as_deep_as_what_it_stands_for()
    {
        var tower = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 100; i++)
        {
            tower.Append($"a{i}: &a{i} [*a{i - 1}]\n");
        }

        var (root, findings) = YamlDossier.Tree(tower.ToString());
        Assert.Null(root);
        Assert.Equal("CD1021@64,12", findings.Short());
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    public void Deep_nesting_is_refused(char open)
    {
        var (root, findings) = YamlDossier.Tree(string.Concat(Enumerable.Repeat(open == '-' ? "- " : open.ToString(), 100_000)));
        Assert.Null(root);
        Assert.Single(findings.Findings);
    }

    [Fact]
    public void A_line_of_a_million_characters_is_read()
    {
        var (root, findings) = YamlDossier.Tree("a: " + new string('髙', 1_000_000) + "\nb: \"" + new string('x', 1_000_000) + "\"\n");
        Assert.Empty(findings.Findings);
        Assert.Equal(1_000_000, ((DataScalar)((DataMap)root!).Find("b")!).Text.Length);
    }

    [Fact]
    public void Nothing_plain_is_turned_into_another_type()
    {
        var (root, _) = YamlDossier.Tree("- no\n- 0o7\n- 1_000\n- 2024-09-24\n- .inf\n- ~\n- \"~\"\n- 'null'\n-\n");
        var items = ((DataList)root!).Items.Cast<DataScalar>().ToList();
        Assert.Equal(["no", "0o7", "1_000", "2024-09-24", ".inf", "~", "~", "null", ""], items.Select(i => i.Text));
        Assert.Equal([5, 8], Enumerable.Range(0, items.Count).Where(i => items[i].Kind == ScalarKind.Null));
    }
}
