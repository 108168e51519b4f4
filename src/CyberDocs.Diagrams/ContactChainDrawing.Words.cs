using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Graphics;
using CyberDocs.Model;

namespace CyberDocs.Diagrams;

/// <summary>The legend, and the drawing in words for those who cannot see it.</summary>
internal sealed partial class ContactChainDrawing
{
    private static List<LegendEntry> Legend(ContactChainGraph graph, InstitutionWords words)
    {
        List<LegendEntry> entries = [];
        if (graph.Arrows.Count > 0)
        {
            entries.Add(new(words.Inside + "の連絡（数字は連絡までの目安）", 24, (x, y) =>
                [new ScenePolyline([new(x, y), new(x + 24, y)], InsideStroke) { EndArrow = true }]));
        }

        if (graph.Groups.Any(group => group.Bodies.Any(body => body.NotifiedBy is not null)))
        {
            entries.Add(new(words.Outside + "への連絡・報告", 24, (x, y) =>
                [new ScenePolyline([new(x, y), new(x + 24, y)], OutsideStroke) { EndArrow = true }]));
        }

        if (graph.Steps.Any(step => step.CutSymbol is not null))
        {
            entries.Add(new("ほかの頁への続き（同じ番号がつながる）", 14, (x, y) =>
                [new SceneRectangle(x, y - 4, 14, 8) { Fill = Color.White, Stroke = ReferenceStroke, Radius = 2 }]));
        }

        entries.Add(new("電話（平日日中）", 8, (x, y) => [Icons.Phone(x, y - 4, 8)]));
        entries.Add(new("夜間・休日", 8, (x, y) => [Icons.Moon(x, y - 4, 8)]));
        return entries;
    }

    private string Describe()
    {
        var titles = Names(graph.Steps);
        var text = new System.Text.StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"インシデント発生時の連絡体制図。{Frame.Words.Inside}の連絡先{graph.Steps.Count(step => step.ReferencePage == 0)}件。");
        foreach (var arrow in graph.Arrows)
        {
            text.Append(titles[arrow.From]).Append("から").Append(titles[arrow.To]).Append("へ連絡。");
        }

        foreach (var group in graph.Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Frame.Words.Outside}（{group.Title}）{group.Bodies.Count}件：");
            text.AppendJoin('、', group.Bodies.Select(body => body.Name + (body.Deadline is null ? "" : $"（{body.Deadline}）")));
            text.Append('。');
        }

        return text.ToString();
    }

    private static Dictionary<string, string> Names(ValueList<ChainStep> steps) =>
        steps.ToDictionary(step => step.Id, step => step.Title, StringComparer.Ordinal);
}
