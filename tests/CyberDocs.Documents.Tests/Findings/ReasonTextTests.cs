using CyberDocs.Findings;

namespace CyberDocs.Documents.Tests.Findings;

public sealed class ReasonTextTests
{
    [Theory]
    [InlineData("だめ。/ Bad.", "だめ。", "Bad.")]
    [InlineData("ない / there is no a / b", "ない / there is no a / b", "ない / there is no a / b")]
    [InlineData("ファイル a / b がない / there is no a / b", "ファイル a / b がない", "there is no a / b")]
    [InlineData("見本（だめ）。/ Bad.", "見本（だめ）。", "Bad.")]
    public void A_message_of_both_languages_is_halved(string message, string japanese, string english) => Told(new IOException(message), japanese, english);

    [Fact]
    public void The_parameter_of_a_call_is_not_told() =>
        Told(new ArgumentException("事業者「甲」はありません。/ There is no vendor '甲'.", "vendor"), "事業者「甲」はありません。", "There is no vendor '甲'.");

    [Fact]
    public void What_the_machine_says_of_files_is_told_in_words_of_ours()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-理由-").FullName;
        try
        {
            Told(
                Thrown(() => File.ReadAllBytes(Path.Combine(folder, "無い.xlsx"))),
                $"{folder}/無い.xlsx がありません。名前と場所を確かめてください。", $"there is no file {folder}/無い.xlsx. Check its name and place.");
            Told(
                Thrown(() => File.WriteAllText(Path.Combine(folder, "無い", "x"), "")),
                $"{folder}/無い/x のフォルダーがありません。名前と場所を確かめてください。", $"there is no folder for {folder}/無い/x. Check its name and place.");
            Told(
                Thrown(() => File.ReadAllBytes(folder)),
                $"{folder} を読み書きすることが許されていません。読み取り専用でないか、誰のファイルかを確かめてください。",
                $"{folder} may not be read or written. See whether it is read-only, or somebody else's.");
            var held = Path.Combine(folder, "開いている.xlsx");
            using var open = new FileStream(held, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
            Told(
                Thrown(() => File.WriteAllText(held, "")),
                $"{held} をほかのプログラムが使っています。閉じてから、もう一度実行してください。", $"another program uses {held}. Close it and run again.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_reason_in_brackets_ends_without_a_full_stop()
    {
        var reason = ReasonText.Argument(new IOException("閉じてください。/ Close it."));
        Assert.Equal(("閉じてください", "Close it"), (reason.Japanese, reason.English));
    }

    private static void Told(Exception exception, string japanese, string english)
    {
        Assert.Equal(japanese, ReasonText.Of(exception, FindingLanguage.Japanese));
        Assert.Equal(english, ReasonText.Of(exception, FindingLanguage.English));
    }

    private static Exception Thrown(Action action) => Record.Exception(action)!;
}
