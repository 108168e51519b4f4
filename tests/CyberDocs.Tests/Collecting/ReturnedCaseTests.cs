using System.Globalization;
using System.Text;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Collecting;

/// <summary>Forms of the sample hospital as vendors' programs send them back: a folder each, with what is taken from them beside it.</summary>
public sealed class ReturnedCaseTests(SentForms forms) : IClassFixture<SentForms>
{
    private static readonly string Folder = Repository.PathOf("tests", "Cases", "returned");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(path => !path.EndsWith(".expected.txt", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_gives_what_its_writer_filled_in(string name)
    {
        var path = Path.Combine(Folder, name);
        var text = Text(path);
        if (Environment.GetEnvironmentVariable("CYBERDOCS_ACCEPT") == "1")
        {
            File.WriteAllText(path + ".expected.txt", text);
        }

        Assert.Equal(File.ReadAllText(path + ".expected.txt"), text);
    }

    private string Text(string path)
    {
        var result = forms.Engine.CollectInto(forms.Write(forms.Answered), [new FormFile(Path.GetFileName(path), () => File.OpenRead(path))], new());
        var text = new StringBuilder();
        foreach (var value in result.Forms.SelectMany(form => form.Values).Where(value => value.InFile is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"{value.Outcome} {value.Label} = {value.InFile}\n");
        }

        foreach (var finding in result.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{finding.Code.Id} {finding.Severity} {finding.Place} {finding.JapaneseMessage}\n");
        }

        return text.ToString();
    }
}
