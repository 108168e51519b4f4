using CyberDocs.Forms;

namespace CyberDocs.Cli;

/// <summary>Shows findings to people: grouped by document, each with its place and what to do.</summary>
internal static class FindingPrinter
{
    private const int MostLines = 12;

    /// <summary>What fits on a few screens. The rest is counted, and told with <c>--all</c>.</summary>
    private const int MostTold = 40;

    public static void Print(IReadOnlyList<Finding> findings, IReadOnlyList<SubmissionDocument> documents, TextWriter output)
    {
        // The most urgent ones are told, in the order of the documents that they concern.
        var sayings = findings.GroupBy(finding => (Document: DocumentOf(finding), Saying: SayingOf(finding)))
            .OrderByDescending(same => same.First().Severity)
            .ToList();
        var told = Speech.IsWhole ? sayings : [.. sayings.Take(MostTold)];
        foreach (var group in told.GroupBy(same => same.Key.Document, StringComparer.Ordinal).OrderBy(group => OrderOf(group.Key, documents)))
        {
            output.WriteLine($"■ {TitleOf(group.Key, documents)}");
            foreach (var same in group)
            {
                Print(same.First(), output);
                PrintFurtherPlaces([.. same.Skip(1).Select(finding => finding.Place.ToString()).Distinct(StringComparer.Ordinal)], output);
            }
        }

        if (told.Count < sayings.Count)
        {
            var rest = sayings.Count - told.Count;
            output.WriteLine(Speech.Of($"ほかに {rest} 件あります（--all ですべて示します）。", $"{rest} more; {Speech.AllName} tells them."));
        }

        output.WriteLine(Speech.Of(
            $"エラー {Count(findings, Severity.Error)} 件、警告 {Count(findings, Severity.Warning)} 件、情報 {Count(findings, Severity.Info)} 件",
            $"{Count(findings, Severity.Error)} errors, {Count(findings, Severity.Warning)} warnings, {Count(findings, Severity.Info)} notes"));
    }

    public static void Print(Finding finding, TextWriter output)
    {
        output.WriteLine(finding.ToString(Speech.Language));
        if (finding.Detail is { } detail)
        {
            output.WriteLine("    " + detail.Replace("\n", "\n    ", StringComparison.Ordinal));
        }

        if (finding.Subjects.Count > 1)
        {
            output.WriteLine($"    {Speech.Of("箇所", "places")}: {PlacesOf(finding)}");
        }

        output.WriteLine($"    → {Speech.Of(finding.JapaneseRemedy, finding.EnglishRemedy)}");
        if (finding.Clauses.Count > 0)
        {
            output.WriteLine($"    {Speech.Of("根拠", "clauses")}: {string.Join("、", finding.Clauses)}");
        }
    }

    private static string DocumentOf(Finding finding) => finding.Documents.Count == 0 ? "" : finding.Documents[0];

    // A finding of many devices says what no other says, and says it at length.
    private static object SayingOf(Finding finding) => finding.Subjects.Count > 1 ? new object() : (finding.Code.Id, finding.JapaneseMessage, finding.Detail);

    // One vendor that is not there yet is one thing to mend, however many devices name it.
    private static void PrintFurtherPlaces(List<string> places, TextWriter output)
    {
        if (places.Count > 0)
        {
            var more = places.Count > MostLines && !Speech.IsWhole ? Speech.Of("、…", ", …") : "";
            var shown = more.Length > 0 ? places.Take(MostLines) : places;
            output.WriteLine($"    {Speech.Of($"ほか {places.Count} か所", $"also at {places.Count} places")}: {string.Join("、", shown)}{more}");
        }
    }

    // Lines, file by file. A finding of very many places names the first; --json holds them all.
    private static string PlacesOf(Finding finding)
    {
        var files = finding.Subjects
            .GroupBy(subject => (subject.Place.File, Sheet: SheetOf(subject.Place)))
            .Select(file => (
                Name: Path.GetFileName(file.Key.File) + file.Key.Sheet,
                Lines: file.Select(subject => subject.Place.Line).Where(line => line > 0).Distinct().Order().ToList()));
        return string.Join(" ", files.Select(file =>
            $"{file.Name}({string.Join(",", file.Lines.Take(MostLines))}{(file.Lines.Count > MostLines ? MoreLines(file.Lines.Count - MostLines) : "")})"));
    }

    private static string MoreLines(int count) => Speech.Of($"、ほか {count} 行", $", {count} more");

    private static string SheetOf(SourcePlace place) => place.Cell?.LastIndexOf('!') is { } end and > 0 ? $"[{place.Cell[..end]}]" : "";

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
            : id.Length > 0 ? id : Speech.Of("データ全体", "the dossier");
}
