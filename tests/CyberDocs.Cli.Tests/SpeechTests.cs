using System.Text.RegularExpressions;
using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests;

/// <summary>The language of messages, help and errors of use.</summary>
public sealed partial class SpeechTests
{
    private static readonly string[][] Commands = [[], ["check"], ["generate"], ["batch"], ["collect"], ["import", "ledger"]];

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Help_is_in_one_language_without_words_of_dotnet(string language)
    {
        foreach (var command in Commands)
        {
            var help = CommandProcess.Run([.. command, "--help", "--lang", language]);
            Assert.Equal(0, help.Exit);
            Assert.DoesNotContain("default:", help.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("System.", help.Output, StringComparison.Ordinal);
            foreach (var line in help.Output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("--", StringComparison.Ordinal)))
            {
                // An example of a Japanese file name may stand in English help.
                Assert.Equal(language == "ja", Kana().IsMatch(line));
            }
        }
    }

    [Fact]
    public void Help_of_documents_lists_their_ids() =>
        Assert.Equal(new CyberDocsEngine().Documents.Select(document => document.Id).Order(StringComparer.Ordinal), CommonOptions.DocumentIds.Split(", ").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("ja", "「chek」は使えません。「check」でしょうか。\n", "chek")]
    [InlineData("en", "'chek' is not known here. Did you mean check?\n", "chek")]
    [InlineData("ja", "--out を指定してください。\n", "generate", "x.yaml")]
    [InlineData("ja", "「check」に要る値がありません。\n", "check")]
    [InlineData("ja", "「maybe」は使えません。使えるもの: file、dossier\n", "collect", "a.docx", "--into", "x.yaml", "--prefer", "maybe")]
    [InlineData("ja", "--date の「32日」は日付として読み取れません（例: 2026-10-01、令和8年10月1日）。\n", "check", "x.yaml", "--date", "32日")]
    [InlineData("ja", "--port の値「a」を読み取れません。\n", "web", "--port", "a")]
    [InlineData("ja", "コマンドを指定してください。\n", "import")]
    public void A_wrong_call_is_told_in_the_words_of_people(string language, string message, params string[] arguments)
    {
        var run = CommandProcess.Run([.. arguments, "--lang", language]);
        Assert.Equal(1, run.Exit);
        Assert.Contains(message, run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_told_in_the_language_that_was_asked_for()
    {
        var mistakes = Repository.PathOf("samples", "data", "mistakes", "dossier.yaml");
        var japanese = CommandProcess.Run("check", mistakes, "--lang", "ja");
        Assert.Contains("警告 ", japanese.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("warnings", japanese.Error, StringComparison.Ordinal);
        var english = CommandProcess.Run("check", mistakes, "--lang", "en", "--date", "令和6年10月1日");
        Assert.Contains(" warnings, ", english.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("警告", english.Error, StringComparison.Ordinal);
        Assert.Equal(japanese.Exit, english.Exit);
    }

    [Theory]
    [InlineData("LANG=ja_JP.UTF-8", FindingLanguage.Japanese)]
    [InlineData("LANG=en_US.UTF-8", FindingLanguage.English)]
    [InlineData("LANG=de_DE.UTF-8", FindingLanguage.English)]
    [InlineData("LANG=C.UTF-8", FindingLanguage.Both)]
    [InlineData("LC_ALL=ja_JP.UTF-8", FindingLanguage.Japanese)]
    public void The_machine_says_which_language_is_spoken(string variable, FindingLanguage language)
    {
        var parts = variable.Split('=');
        Assert.Equal(language, Speech.LanguageOf(["check"], name => name == parts[0] ? parts[1] : null));
        Assert.Equal(FindingLanguage.English, Speech.LanguageOf(["check", "--lang=en"], name => name == parts[0] ? parts[1] : null));
    }

    [GeneratedRegex("[ぁ-ん]")]
    private static partial Regex Kana();
}
