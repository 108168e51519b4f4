using System.CommandLine;
using System.CommandLine.Parsing;
using CyberDocs.Reading;

namespace CyberDocs.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Argument<string> Dossier(
        string name = "DOSSIER", string? description = null) => new(name)
        {
            Description = description ?? Speech.Of("データファイル（YAML、JSON、Excel ブック）、又はそのフォルダー", "the dossier file, or its folder"),
            CustomParser = result => DossierFile.In(result.Tokens[0].Value),
        };

    /// <summary>The dossier of the folder one stands in, unless one is named.</summary>
    public static Argument<string> OptionalDossier()
    {
        var dossier = Dossier();
        dossier.Arity = ArgumentArity.ZeroOrOne;
        dossier.DefaultValueFactory = static _ => DossierFile.In(".");
        return dossier;
    }

    public const string LimitName = "--limit";

    /// <summary>Limits for what is read, of every command.</summary>
    public static Option<string[]> Limits() => new(LimitName)
    {
        Description = Speech.Of("読み取りの上限を変える（名前=数、複数可。例: --limit columns=20000）", "changes a limit of reading that a finding names"),
        DefaultValueFactory = _ => [],
        Recursive = true,
    };

    /// <summary>The language of messages, of every command. <see cref="Speech.Choose"/> has taken it before it is parsed.</summary>
    public static Option<string?> Language()
    {
        var option = new Option<string?>(Speech.OptionName)
        {
            Description = Speech.Of("表示のことば（ja・en・both。既定は機械の設定）", "language of messages: ja, en or both; the machine's by default"),
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("ja", "en", "both");
        return option;
    }

    /// <summary>Whether everything is listed, of every command. <see cref="Speech.Choose"/> has taken it as well.</summary>
    public static Option<bool> Bundle() => new("--bundle")
    {
        Description = Speech.Of("すべてを通し番号の付いた一つの PDF（提出書類一式.pdf）にもまとめる", "put all documents into one PDF too, with numbers that run through"),
    };

    public static Option<bool> All() => new(Speech.AllName)
    {
        Description = Speech.Of("確認結果を、多くてもすべて示す（collect では、データと同じ値も）", "tells all findings however many; collect lists equal values as well"),
        Recursive = true,
    };

    public static Option<bool> DryRun() => new("--dry-run") { Description = Speech.Of("書き込まず、結果だけを示す", "tell the result and write nothing") };

    public static Option<DateOnly> Date() => new("--date")
    {
        Description = Speech.Of("提出日（2026-10-01、令和8年10月1日、R8.10.1 など。既定は今日）", "date of submission, such as 2026-10-01; today by default"),
        DefaultValueFactory = _ => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        CustomParser = result => DateIn(result) is { } date ? date : default,
    };

    public static Option<DateOnly?> Due() => new("--due")
    {
        Description = Speech.Of("返送をお願いする期限（2026-12-18、令和8年12月18日 など）", "day by which an answer is asked for, such as 2026-12-18"),
        CustomParser = DateIn,
    };

    public static Option<bool> NoRecord() => new("--no-record")
    {
        Description = Speech.Of("送った日や督促した日をデータに書かない", "do not note in the dossier what was sent"),
    };

    public static Option<DateOnly?> Since() => new("--since")
    {
        Description = Speech.Of(
            "--brief で、この日より後に過ぎた期限を示す（既定は、前のデータでチェックリストを最後に確かめた日。なければ1年前）",
            "with --brief: limits that passed after this day; by default the last day on which OLD was answered, or a year ago"),
        CustomParser = DateIn,
    };

    public static Option<bool> Json() => new("--json")
    {
        Description = Speech.Of("確認結果を JSON で標準出力に書く", "findings as JSON on standard output"),
    };

    public static Option<string[]> Templates() => new("--templates")
    {
        Description = Speech.Of("組み込みの様式に重ねるフォルダー（複数可）", "folders laid over the built-in templates"),
        DefaultValueFactory = _ => [],
    };

    public static Option<string> Formats() => new("--formats")
    {
        Description = Speech.Of(
            "形式（docx,drawio,html,pdf,svg,xlsx と、画像入りの版では png をコンマで区切る。既定は docx,pdf,svg）",
            "formats, separated by commas: docx,drawio,html,pdf,svg,xlsx, and png in builds with pictures; docx,pdf,svg by default"),
        DefaultValueFactory = _ => "docx,pdf,svg",
    };

    /// <summary>The documents that there are without templates of one's own.</summary>
    public const string DocumentIds = "cover, checklist-institution, checklist-vendor, checklist-minimum, ledger, contact-chain, network-diagram, system-diagram, "
        + "parties, bcp, bcp-check, findings, evidence";

    public static Option<string?> Documents() => new("--documents")
    {
        Description = Speech.Of(
            "書類の id をコンマで区切る（既定はすべて）。" + DocumentIds, "ids of documents, separated by commas; all by default. " + DocumentIds),
    };

    public static Option<string?> Profile() => new("--profile")
    {
        Description = Speech.Of("開示の区分（inspector・vendor・internal。既定は区分なしで、すべて示す）", "profile of disclosure; everything is shown without one"),
    };

    public static Option<string?> Vendor() => new("--vendor")
    {
        Description = Speech.Of("書類を渡す事業者の id。その事業者の分はそのまま示す", "id of the vendor who sees its own records in full"),
    };

    public static Option<bool> Force() => new("--force")
    {
        Description = Speech.Of("それでも書き込む", "write all the same"),
    };

    public static Option<bool> Take() => new("--take")
    {
        Description = Speech.Of(
            "ブックを開いていて書き込めなかった前の結果を、先に反映する", "first put an earlier result into place that could not be written while the workbook was open"),
    };

    public static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static Option<string[]> Fonts() => new("--font")
    {
        Description = Speech.Of(
            "使うフォントのファイルまたはフォルダー。字がなければ次のものから取る。builtin は組み込み、machine はこの機械のもの",
            "font files or folders, asked in this order; builtin is the bundled font, machine what is installed here"),
        DefaultValueFactory = _ => [],
    };

    private static DateOnly? DateIn(ArgumentResult result)
    {
        var (name, text) = (((OptionResult)result.Parent!).Option.Name, result.Tokens.Count == 1 ? result.Tokens[0].Value : "");
        if (DateText.TryParse(text, out var date))
        {
            return date;
        }

        result.AddError(Speech.Of($"{name} の「{text}」は日付として読み取れません（例: 2026-10-01、令和8年10月1日）。", $"'{text}' is no date for {name}, such as 2026-10-01."));
        return null;
    }
}
