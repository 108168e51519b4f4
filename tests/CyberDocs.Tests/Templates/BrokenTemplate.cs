using CyberDocs.TestKit;

namespace CyberDocs.Tests.Templates;

/// <summary>A template with one mistake. A caret ‸ marks the place that the error must name; it is no part of the template.</summary>
internal sealed record BrokenTemplate(string Title, string Code, string Text, int Line, int Column)
{
    private const char Marker = '‸';

    public static IReadOnlyList<BrokenTemplate> All { get; } = [.. Read()];

    private static IEnumerable<BrokenTemplate> Read()
    {
        var cases = File.ReadAllText(Repository.PathOf("tests", "Cases", "templates", "broken.txt")).ReplaceLineEndings("\n");
        foreach (var written in cases.Split("### ", StringSplitOptions.RemoveEmptyEntries))
        {
            var headEnd = written.IndexOf('\n', StringComparison.Ordinal);
            var title = written[..headEnd];
            var marked = written[(headEnd + 1)..];
            var place = marked.IndexOf(Marker, StringComparison.Ordinal);
            var before = marked[..place];
            yield return new BrokenTemplate(
                title, title.Split(' ')[1], marked.Remove(place, 1), before.Count(c => c == '\n') + 1, place - before.LastIndexOf('\n'));
        }
    }
}
