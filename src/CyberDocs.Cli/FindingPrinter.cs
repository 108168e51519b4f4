using CyberDocs.Findings;
using CyberDocs.Forms;

namespace CyberDocs.Cli;

/// <summary>Shows findings to people: grouped by document, each with its place and what to do.</summary>
internal static class FindingPrinter
{
    private const int MostLines = 12;

    public static void Print(IReadOnlyList<Finding> findings, IReadOnlyList<SubmissionDocument> documents, TextWriter output)
    {
        var groups = findings
            .GroupBy(finding => finding.Documents.Count == 0 ? "" : finding.Documents[0], StringComparer.Ordinal)
            .OrderBy(group => OrderOf(group.Key, documents));
        foreach (var group in groups)
        {
            output.WriteLine($"■ {TitleOf(group.Key, documents)}");
            foreach (var same in group.OrderByDescending(finding => finding.Severity).GroupBy(SayingOf))
            {
                Print(same.First(), output);
                PrintFurtherPlaces([.. same.Skip(1).Select(finding => finding.Place.ToString()).Distinct(StringComparer.Ordinal)], output);
            }
        }

        output.WriteLine(
            $"エラー {Count(findings, Severity.Error)} 件、警告 {Count(findings, Severity.Warning)} 件、情報 {Count(findings, Severity.Info)} 件"
            + $" / {Count(findings, Severity.Error)} errors, {Count(findings, Severity.Warning)} warnings, {Count(findings, Severity.Info)} notes");
    }

    public static void Print(Finding finding, TextWriter output)
    {
        output.WriteLine(finding.ToString());
        if (finding.Detail is { } detail)
        {
            output.WriteLine("    " + detail.Replace("\n", "\n    ", StringComparison.Ordinal));
        }

        if (finding.Subjects.Count > 1)
        {
            output.WriteLine($"    箇所 / places: {PlacesOf(finding)}");
        }

        output.WriteLine($"    → {finding.JapaneseRemedy} / {finding.EnglishRemedy}");
        if (finding.Clauses.Count > 0)
        {
            output.WriteLine($"    根拠 / clauses: {string.Join("、", finding.Clauses)}");
        }
    }

    // A finding of many devices says what no other says, and says it at length.
    private static object SayingOf(Finding finding) => finding.Subjects.Count > 1 ? new object() : (finding.Code.Id, finding.JapaneseMessage, finding.Detail);

    // One vendor that is not there yet is one thing to mend, however many devices name it.
    private static void PrintFurtherPlaces(List<string> places, TextWriter output)
    {
        if (places.Count > 0)
        {
            output.WriteLine($"    ほか {places.Count} か所 / also at: {string.Join("、", places)}");
        }
    }

    // Lines, file by file. A finding of very many places names the first; --json holds them all.
    private static string PlacesOf(Finding finding)
    {
        var files = finding.Subjects
            .GroupBy(subject => subject.Place.File, StringComparer.Ordinal)
            .Select(file => (
                Name: Path.GetFileName(file.Key), Lines: file.Select(subject => subject.Place.Line).Where(line => line > 0).Distinct().Order().ToList()));
        return string.Join(" ", files.Select(file =>
            $"{file.Name}({string.Join(",", file.Lines.Take(MostLines))}{(file.Lines.Count > MostLines ? $"、ほか {file.Lines.Count - MostLines} 行" : "")})"));
    }

    private static int Count(IReadOnlyList<Finding> findings, Severity severity) => findings.Count(finding => finding.Severity == severity);

    private static int OrderOf(string id, IReadOnlyList<SubmissionDocument> documents)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            if (documents[i].Id == id)
            {
                return i;
            }
        }

        return id.Length == 0 ? -1 : documents.Count;
    }

    private static string TitleOf(string id, IReadOnlyList<SubmissionDocument> documents) =>
        documents.FirstOrDefault(document => document.Id == id) is { } known
            ? $"{known.Number} {known.Title}"
            : id.Length > 0 ? id : "データ全体 / the dossier";
}
