using System.CommandLine;
using System.Globalization;

namespace CyberDocs.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Argument<string> Dossier(
        string name = "DOSSIER", string description = "データファイル（YAML、JSON、Excel ブック）、又はそのフォルダー / the dossier file, or its folder") => new(name)
        {
            Description = description,
            CustomParser = result => DossierFile.In(result.Tokens[0].Value),
        };

    public const string LimitName = "--limit";

    /// <summary>Limits for what is read, of every command.</summary>
    public static Option<string[]> Limits() => new(LimitName)
    {
        Description = "読み取りの上限を変える（名前=数、複数可。例: --limit columns=20000）/ changes a limit of reading that a finding names",
        DefaultValueFactory = _ => [],
        Recursive = true,
    };

    public static Option<bool> DryRun() => new("--dry-run") { Description = "書き込まず、結果だけを示す / tell the result and write nothing" };

    public static Option<DateOnly> Date() => new("--date")
    {
        Description = "提出日（既定は今日）/ date of submission, such as 2024-10-01",
        DefaultValueFactory = _ => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"--date は 2024-10-01 の形で指定してください: {text} / --date takes a date such as 2024-10-01.");
            return default;
        },
    };

    public static Option<bool> Json() => new("--json")
    {
        Description = "確認結果を JSON で標準出力に書く / findings as JSON on standard output",
    };

    public static Option<string[]> Templates() => new("--templates")
    {
        Description = "組み込みの様式に重ねるフォルダー（複数可）/ folders laid over the built-in templates",
        DefaultValueFactory = _ => [],
    };

    public static Option<string> Formats() => new("--formats")
    {
        Description = "形式（docx,drawio,html,pdf,svg,xlsx と、画像入りの版では png をコンマで区切る）/ formats, separated by commas; png in builds with pictures",
        DefaultValueFactory = _ => "docx,pdf,svg",
    };

    public static Option<string?> Documents() => new("--documents")
    {
        Description = "書類の id をコンマで区切る（既定はすべて）/ ids of documents, separated by commas",
    };

    public static Option<string?> Profile() => new("--profile")
    {
        Description = "開示の区分（inspector・vendor・internal。既定は区分なしで、すべて示す）/ profile of disclosure; everything is shown without one",
    };

    public static Option<string?> Vendor() => new("--vendor")
    {
        Description = "書類を渡す事業者の id。その事業者の分はそのまま示す / id of the vendor who sees its own records in full",
    };

    public static Option<bool> Force() => new("--force")
    {
        Description = "それでも書き込む / write all the same",
    };

    public static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Option<string[]> Fonts() => new("--font")
    {
        Description = "使うフォントのファイルまたはフォルダー。字がなければ次のものから取る。builtin は組み込み、machine はこの機械のもの / font files or folders, asked in this order; builtin is the bundled font, machine what is installed here",
        DefaultValueFactory = _ => [],
    };
}
