using CyberDocs.Checking;
using CyberDocs.Findings;
using CyberDocs.Generation;

namespace CyberDocs.Tests.Templates;

/// <summary>What is found in templates without data, and what is rightly left alone.</summary>
public sealed class TemplateCheckerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-check-").FullName;

    [Fact]
    public void Built_in_templates_are_clean() => Assert.Empty(TemplateChecker.Check([]));

    [Fact]
    public void Drawings_that_the_check_knows_are_those_that_are_made()
    {
        var run = new DossierRun(new Workshop(CyberDocsOptions.Default), new CheckContext(new CyberDocsEngine().Read(SampleDossier.FilePath).Dossier!, new CyberDocsEngine().Editions, SampleDossier.Date));
        Assert.Equal(run.Figures.Names.Order(StringComparer.Ordinal), DossierFigures.AllNames.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("{{ v = devices | array.first }}<p>{{ v.vendor?.naem }}</p>", "CD3021", "name")]
    [InlineData("<p>{{ devices | array.map 'modle' | array.join '、' }}</p>", "CD3021", "model")]
    [InlineData("<p>{{ devices | array.sort 'idd' | array.size }}</p>", "CD3021", "id")]
    [InlineData("{{ for d in devices | array.filter @(do; ret $0.support_ended; end) }}<p>{{ d.naem }}</p>{{ end }}", "CD3021", "name")]
    [InlineData("{{ with institution }}<p>{{ beds }}{{ bed }}</p>{{ end }}", "CD3020", "beds")]
    [InlineData("{{ x = bcp.exists ? vendors : vendors }}{{ for v in x }}<p>{{ v.manger }}</p>{{ end }}", "CD3021", "manager")]
    [InlineData("{{ for l in links }}<p>{{ l.from.nmae }}</p>{{ end }}", "CD3021", "name")]
    [InlineData("{{ for l in links }}<p>{{ l.vendor?.contacts[0].phon }}</p>{{ end }}", "CD3021", "phone")]
    [InlineData("<p>{{ today.yaer }}</p>", "CD3021", "year")]
    [InlineData("{{ capture t }}{{ institution.naem }}{{ end }}<p>{{ t }}</p>", "CD3021", "name")]
    [InlineData("{{ func f(x) }}{{ x.anything }}{{ institution.naem }}{{ end }}<p>{{ f 1 }}</p>", "CD3021", "name")]
    [InlineData("{{ func f(x) }}{{ x }}{{ end }}<p>{{ f }}</p>", "CD3027", "f")]
    [InlineData("{{ if today }}<p>{{ else }}<p>x{{ end }}</p>{{ if today }}<ul>{{ end }}", "CD3063", "<ul>")]
    [InlineData("<table>{{ for d in devices }}<tr><td>x</td>{{ if d.os }}{{ continue }}{{ end }}</tr>{{ end }}</table>", "CD3064", "<tr>")]
    [InlineData("{{ for d in devices }}<p>x{{ end }}", "CD3064", "<p>")]
    [InlineData("<p>x</p><section>", "CD3205", "section")]
    [InlineData("{{ for d in devices offset: 1 limit: 2 reversed }}<p>{{ d.id }}</p>{{ end }}", "CD3053", "reversed")]
    [InlineData("<p>{{ devices 1 }}</p>", "CD3054", "devices")]
    [InlineData("<p{{ if today }} clas=\"note\"{{ end }}>x</p>", "CD3202", "class")]
    public void Mistakes_are_found_without_data(string body, string code, string named)
    {
        var first = Found(body)[0];
        Assert.Equal((code, "x/x.sbn-html"), (first.Code.Id, first.Place.File));
        Assert.Contains(named, first.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ for d in devices }}<p{{ if d.support_ended }} class=\"note\"{{ else }} class=\"small\"{{ end }}>{{ d.vendor?.name ?? '―' }}</p>{{ end }}")]
    [InlineData("{{ x = { a: 1 } }}{{ x.b = 2 }}<p>{{ x.a }}{{ x.b }}{{ x.c }}</p>")]
    [InlineData("{{ for i in 1..3 }}{{ if !for.first }}<p>{{ last }}</p>{{ end }}{{ last = i }}{{ end }}")]
    [InlineData("{{ include (today ? 'shared/furniture.sbn-html' : 'other') }}<p>x</p>")]
    [InlineData("<p>{{ 'a b' | string.split ' ' | array.join '' }}{{ [1,2] | array.first }}{{ 3 | math.plus 1 }}</p>")]
    [InlineData("{{ for pair in { a: 1 } }}<p>{{ pair.key }}{{ pair.value }}</p>{{ end }}")]
    [InlineData("{{ case today }}{{ when 1 }}<p>a</p>{{ when 2 }}<ul><li>b</li></ul>{{ end }}")]
    [InlineData("<p align-free=\"\"></p>", "CD3202")]
    public void What_may_be_right_is_left_alone(string body, params string[] codes) =>
        Assert.Equal(codes, Found(body).Select(finding => finding.Code.Id));

    [Fact]
    public void Templates_that_nothing_uses_are_named_and_their_names_checked()
    {
        Write("shared/mine.sbn-html", "<td>{{ institution.naem }}</td>");
        Assert.Equal(["CD3021", "CD3065"], TemplateChecker.Check([folder]).Select(finding => finding.Code.Id));
    }

    [Fact]
    public void Includes_that_grow_without_end_are_not_followed_without_end()
    {
        for (var i = 0; i < 25; i++)
        {
            Write($"x/{i}.sbn-html", $"{{{{ include 'x/{i + 1}.sbn-html' }}}}{{{{ include 'x/{i + 1}.sbn-html' }}}}{{{{ include 'x/{i}.sbn-html' }}}}");
        }

        Write("x/25.sbn-html", "x");
        Assert.Contains("CD3066", Found("<p>{{ include 'x/0.sbn-html' }}</p>").Select(finding => finding.Code.Id));
    }

    [Fact]
    public void Two_editions_of_a_form_for_one_fiscal_year_are_told()
    {
        Write("editions/mine.yaml", "id: r6a\nform: checklist-institution\ntitle: x\nfiscal_year_start: 2024-04-01\nsections: []\n");
        Write("editions/other.yaml", "id: r6a\nform: prefecture-form\ntitle: x\nfiscal_year_start: 2024-04-01\nsections: []\n");
        var finding = Assert.Single(TemplateChecker.Check([folder]), finding => finding.Code.Id == "CD1301");
        Assert.Equal(("CD1301", 4), (finding.Code.Id, finding.Place.Line));
        Assert.EndsWith("mine.yaml", finding.Place.File, StringComparison.Ordinal);
        Assert.Contains("checklist-institution の版 r6a の年度の初日 2024-04-01 は、版 r6 と同じ", finding.JapaneseMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_replaces_another_has_its_year_without_a_word()
    {
        Write("editions/mine.yaml", "id: r6\nform: checklist-institution\ntitle: x\nfiscal_year_start: 2024-04-01\nsections: []\n");
        Assert.DoesNotContain("CD1301", TemplateChecker.Check([folder]).Select(finding => finding.Code.Id));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IReadOnlyList<Finding> Found(string body)
    {
        Write("x/document.yaml", "number: 99\ntitle: x\n");
        Write("x/x.sbn-html", $"<document title=\"x\">\n{body}\n</document>\n");
        return TemplateChecker.Check([folder]);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
