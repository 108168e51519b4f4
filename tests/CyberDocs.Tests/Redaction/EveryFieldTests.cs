using System.Collections.Concurrent;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Redaction;

/// <summary>
/// Every field that can be hidden, hidden alone: its value is in no byte of any output, compressed parts included, and in no line printed, although another
/// text of the dossier holds it in ten further spellings.
/// </summary>
public sealed class EveryFieldTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-fields-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_field_hidden_alone_is_in_no_output()
    {
        var marked = new MarkedDossier();
        var fields = marked.Fields;
        var together = Together(fields);
        foreach (var group in together)
        {
            MarkedDossier.SaveProfile(Path.Combine(folder, "templates"), group);
        }

        var engine = new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [Path.Combine(folder, "templates")] });
        var open = SearchesOf(Made(engine, marked.Read, null));
        var printed = fields.Where(field => Offences(open, field.Secrets).Any()).ToList();
        Assert.True(printed.Count > 110, $"only {printed.Count} of {fields.Count} fields are printed at all");

        var offences = new ConcurrentBag<string>();
        Parallel.ForEach(together, group =>
        {
            var made = Made(engine, marked.WithSpellings(group), group[0].Name);
            var searches = SearchesOf(made);
            foreach (var field in group)
            {
                foreach (var offence in Offences(searches, field.Secrets).Take(3))
                {
                    offences.Add($"{field.Name}: {offence}");
                }
            }

            Directory.Delete(made, recursive: true);
        });
        Assert.True(offences.IsEmpty, string.Join('\n', offences.Order(StringComparer.Ordinal).Take(20)));
    }

    // Alone each in the full run. Otherwise every twentieth, and the rest some together: what stays of one shows all the same.
    private static List<MarkedField[]> Together(IReadOnlyList<MarkedField> fields) => FullRun.IsAsked
        ? [.. fields.Select(field => (MarkedField[])[field])]
        : [.. fields.Where((_, i) => i % 20 == 0).Select(field => (MarkedField[])[field]), .. fields.Where((_, i) => i % 20 != 0).Chunk(10)];

    private static List<SecretSearch> SearchesOf(string made) => [.. Directory.EnumerateFiles(made).Select(file => new SecretSearch(file))];

    private static IEnumerable<string> Offences(List<SecretSearch> searches, string[] secrets) => searches.SelectMany(each => each.Offences(secrets));

    // A document is composed once, whatever it is written as: all formats every time are for the full run.
    private static string[] Formats { get; } = FullRun.IsAsked ? ["docx", "drawio", "html", "pdf", "svg", "xlsx"] : ["docx", "drawio", "html", "svg"];

    private string Made(CyberDocsEngine engine, ReadResult read, string? profile)
    {
        var made = Path.Combine(folder, "out", profile ?? "open");
        var result = engine.Generate(read, made, new GenerateOptions { Date = new(2024, 10, 1), Formats = Formats, Profile = profile });
        File.WriteAllLines(Path.Combine(made, "findings.txt"), result.Findings.SelectMany(Printed));
        return made;
    }

    private static IEnumerable<string> Printed(Finding finding) =>
        [finding.ToString(), finding.JapaneseRemedy, finding.EnglishRemedy, finding.Detail ?? "", .. finding.Subjects.Select(subject => subject.ToString())];
}
