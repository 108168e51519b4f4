using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;

namespace CyberDocs.Tests.Collecting;

/// <summary>Every checklist in every format: sent out, filled in elsewhere, renamed, collected.</summary>
public sealed class RoundTripTests(SentForms forms) : IClassFixture<SentForms>
{
    private static readonly string[] Days = ["9/24", "(9/24)", "（９／２４）", "2024/9/24", "R6.9.24", "令和6年9月24日", "9月24日", "2024-09-24"];

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public void What_was_filled_in_stands_in_the_dossier_and_nothing_else_changes(string format)
    {
        var path = forms.Write(forms.Yaml);
        var expected = new List<string>();
        var returned = new List<FormFile>();
        foreach (var file in forms.Files(format))
        {
            var sent = Read(file);
            var typed = sent.Fields.Select((field, i) => (field.Id, Value: Typed(field.Id, i))).Where(entry => entry.Value.Length > 0).ToDictionary(entry => entry.Id, entry => entry.Value);
            expected.AddRange(typed.Select(entry => Meant(entry.Key, entry.Value)));
            var filled = FormFiller.Fill(format, File.ReadAllBytes(file), typed);
            returned.Add(new FormFile($"返送 ({returned.Count}).{format}", () => new MemoryStream(filled)));
        }

        Assert.Equal(9, returned.Count);
        var result = forms.Engine.CollectInto(path, returned);

        Assert.Empty(result.Findings);
        Assert.Equal(path, result.Written);
        var read = forms.Engine.Read(path);
        Assert.Empty(read.Findings.Where(finding => finding.Severity == Severity.Error));
        Assert.Equal(expected.Order(StringComparer.Ordinal), Said(read.Dossier!).Order(StringComparer.Ordinal));
        Assert.Equal(forms.Engine.Read(forms.Write(forms.Yaml)).Dossier! with { Answers = read.Dossier!.Answers }, read.Dossier);
        Assert.Equal(forms.Yaml, File.ReadAllText(path + ".bak"));
        var text = File.ReadAllText(path);
        var cut = forms.Yaml.IndexOf("answers:\n", StringComparison.Ordinal) + "answers:".Length;
        Assert.StartsWith(forms.Yaml[..cut], text, StringComparison.Ordinal);
        Assert.EndsWith(forms.Yaml[cut..], text, StringComparison.Ordinal);

        var again = forms.Engine.CollectInto(path, returned);
        Assert.False(again.HasChanges);
        Assert.Null(again.Written);
        Assert.Empty(again.Findings);
        Assert.Equal(text, File.ReadAllText(path));

        // Sent out anew with the answers printed, the forms say what the dossier says.
        var folder = Path.Combine(forms.Folder, "again-" + format);
        forms.Engine.Generate(read, folder, SentForms.Options with { Formats = [format] });
        var untouched = forms.Engine.Collect(read, [.. Directory.EnumerateFiles(folder, "0*").Order(StringComparer.Ordinal).Select(FormFile.At)]);
        Assert.Empty(untouched.Findings);
        Assert.All(untouched.Forms.SelectMany(form => form.Values), value => Assert.Equal(CollectOutcome.Same, value.Outcome));
        Assert.Equal(expected.Count, untouched.Forms.Sum(form => form.Values.Count));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pdf")]
    public void Forms_that_come_back_as_they_went_out_change_nothing(string format)
    {
        foreach (var yaml in (string[])[forms.Yaml, forms.Answered])
        {
            var path = forms.Write(yaml);
            var result = forms.Engine.CollectInto(path, [.. forms.Files(format).Select(FormFile.At)]);
            Assert.Empty(result.Findings);
            Assert.Equal(9, result.Forms.Count);
            Assert.False(result.HasChanges);
            Assert.Equal(yaml, File.ReadAllText(path));
        }
    }

    private static FilledForm Read(string path)
    {
        var findings = new FindingCollector();
        using var content = File.OpenRead(path);
        var form = path.EndsWith(".pdf", StringComparison.Ordinal) ? PdfFormReader.Read(content, findings) : OfficeFormReader.Read(content, findings);
        Assert.Empty(findings.Findings);
        Assert.NotEmpty(form.Fields);
        return form;
    }

    internal static string Typed(string field, int i) => field[(field.LastIndexOf('#') + 1)..] switch
    {
        // いいえ at the gate would leave the other items without fields in the next form.
        "first" => i % 3 == 0 && !field.Contains(".gate#", StringComparison.Ordinal) ? "いいえ" : "はい",
        "first_on" or "checked_on" => Days[i % Days.Length],
        "target" => i % 2 == 0 ? "12/20" : "",
        "second" => i % 2 == 0 ? "はい" : "",
        "second_on" => i % 2 == 0 ? "令和７年１月３１日" : "",
        "remarks" => i % 4 == 0 ? $"髙﨑 𠮷野 葛󠄀城: \"{i}\" #{i}\n- 次の行 {{x}}" : "",
        _ => "山﨑 茂",
    };

    /// <summary>What a typed value means, in the manner in which <see cref="Said"/> tells it.</summary>
    private static string Meant(string field, string value) => $"{field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..]}=" + field[(field.LastIndexOf('#') + 1)..] switch
    {
        "first_on" or "checked_on" => "2024-09-24",
        "target" => "2024-12-20",
        "second_on" => "2025-01-31",
        _ => value,
    };

    private static IEnumerable<string> Said(Dossier dossier)
    {
        foreach (var form in dossier.Answers)
        {
            var start = form.Form.Replace("checklist-", "", StringComparison.Ordinal);
            if (form.Gate != Answer.Blank)
            {
                yield return $"{start}.gate#first={Terms.Answers[form.Gate].Japanese}";
            }

            if (Day(form.CheckedOn) is { } checkedOn)
            {
                yield return $"{start}#checked_on={checkedOn}";
            }

            if (form.Responder is { } responder)
            {
                yield return $"{start}#responder={responder}";
            }

            foreach (var item in form.Items)
            {
                foreach (var (key, value) in ((string, string?)[])[
                    ("first", Word(item.First)), ("first_on", Day(item.FirstOn)), ("target", Day(item.Target)),
                    ("second", Word(item.Second)), ("second_on", Day(item.SecondOn)), ("remarks", item.Remarks)])
                {
                    if (value is not null)
                    {
                        yield return $"{start}.{item.Item}#{key}={value}";
                    }
                }
            }
        }

        static string? Word(Answer answer) => answer == Answer.Blank ? null : Terms.Answers[answer].Japanese;
        static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
