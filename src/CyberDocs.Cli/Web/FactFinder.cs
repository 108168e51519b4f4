using CyberDocs.Model;
using Microsoft.Extensions.Primitives;

namespace CyberDocs.Cli.Web;

/// <summary>Finds the record that a line of a document shows: the one whose number or name stands in one of its cells. Stateless and thread-safe.</summary>
internal static class FactFinder
{
    private const int MostFacts = 5;

    /// <summary>The records behind a line, with where they stand in the dossier's files.</summary>
    /// <param name="workspace">The dossier.</param>
    /// <param name="number">The document.</param>
    /// <param name="cells">Texts of the line: cells of a row, or what a box of a drawing is called.</param>
    /// <param name="words">Language.</param>
    public static Markup Answer(Workspace workspace, int number, StringValues cells, Words words)
    {
        var wanted = cells.OfType<string>().SelectMany(Pieces).ToHashSet(StringComparer.Ordinal);
        var found = workspace.Now.Read?.Dossier is { } dossier && Papers.Find(workspace.Now, number) is { } planned
            ? AnswersOf(workspace, dossier, planned, [.. cells.OfType<string>()]) is { Count: > 0 } answers ? answers : Found(dossier, wanted)
            : [];
        var answer = new Markup();
        if (found.Count == 0)
        {
            answer.Add($"{words["この行の元になる記録は分かりません。", "The record behind this line is not known."]}");
            return answer;
        }

        answer.Add($"<ul>");
        foreach (var record in found)
        {
            answer.Add($"<li>{record.Kind} {record.Id} {(record.Name == record.Id ? "" : record.Name)}: <b>{PlaceText.Of(record.Place, words)}</b></li>");
        }

        answer.Add($"</ul>");
        return answer;
    }

    // A line of a checklist shows what its item asks; where it has no answer yet, the checklist is the place.
    private static List<(string Kind, string Id, string Name, SourcePlace Place)> AnswersOf(
        Workspace workspace, Dossier dossier, PlannedDocument planned, string[] cells) => planned.Document.Form is not { } form ? [] :
    [
        .. workspace.Now.Engine.DeriveAnswers(dossier, workspace.Date)
            .Where(item => item.Form.Form == form && item.Form.Vendor == planned.Vendor?.Id && item.Form.System == planned.System?.Id)
            .Where(item => Array.Exists(cells, cell => cell.Contains(item.Item.Statement, StringComparison.Ordinal)))
            .Take(MostFacts)
            .Select(item => ("項目", item.Item.Number ?? item.Item.Id, item.Item.AssetClass ?? item.Item.Number ?? item.Item.Id, item.Place)),
    ];

    // A number tells more than a name, which many devices share.
    private static List<(string Kind, string Id, string Name, SourcePlace Place)> Found(Dossier dossier, HashSet<string> wanted)
    {
        var records = Records(dossier).Where(record => wanted.Contains(record.Id) || wanted.Contains(record.Name)).ToList();
        var numbered = records.FindAll(record => wanted.Contains(record.Id));
        return [.. (numbered.Count > 0 ? numbered : records).Take(MostFacts)];
    }

    private static IEnumerable<string> Pieces(string cell) =>
        cell.Split((char[])[' ', '　', '\n', '、', '（', '）', ':'], StringSplitOptions.RemoveEmptyEntries).Append(cell.Trim());

    private static IEnumerable<(string Kind, string Id, string Name, SourcePlace Place)> Records(Dossier dossier) =>
    [
        .. dossier.Devices.Select(record => ("機器", record.Id, record.Name ?? record.Id, record.Origin.Place)),
        .. dossier.Systems.Select(record => ("システム", record.Id, record.Name, record.Origin.Place)),
        .. dossier.Vendors.Select(record => ("事業者", record.Id, record.Name, record.Origin.Place)),
        .. dossier.People.Select(record => ("人", record.Id, record.Name, record.Origin.Place)),
        .. dossier.Zones.Select(record => ("区分", record.Id, record.Name, record.Origin.Place)),
        .. dossier.Outside.Select(record => ("外部", record.Id, record.Name, record.Origin.Place)),
    ];
}
