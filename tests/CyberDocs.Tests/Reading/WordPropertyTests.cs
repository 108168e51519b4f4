using System.Text;
using CyberDocs.Files;
using CyberDocs.Model;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CyberDocs.Tests.Reading;

/// <summary>Whatever is written into a field: no text without a word of the list becomes yes, and a text comes back as it was or is reported.</summary>
public sealed class WordPropertyTests
{
    private const string OtherEncoding = "CD1002";

    private static readonly CyberDocsEngine Engine = new();

    [Property(MaxTest = 200)]
    public Property No_text_without_a_word_of_the_list_means_yes() => Prop.ForAll(Words().ToArbitrary(), word =>
    {
        var read = Read($"管理番号,種別,リモートメンテナンス\nA-1,端末PC,{Quoted(word)}\n", Encoding.UTF8);
        var yes = read.Dossier!.Devices.Any(device => device.RemoteMaintenance == Knowledge.Yes);
        return !yes || HoldsYes(word);
    });

    [Property(MaxTest = 200)]
    public Property A_text_comes_back_from_CSV_or_is_reported() => Prop.ForAll(Texts().ToArbitrary(), text =>
        Comes(text, Encoding.UTF8));

    [Property(MaxTest = 200)]
    public Property A_text_comes_back_from_CP932_or_is_reported() => Prop.ForAll(Texts().ToArbitrary(), text =>
        Comes(text, CodePagesEncodingProvider.Instance.GetEncoding(932)!));

    [Property(MaxTest = 200)]
    public Property No_text_without_a_word_of_the_list_means_yes_in_a_workbook() => Prop.ForAll(Words().ToArbitrary(), word =>
        Book("リモートメンテナンス", word).Dossier!.Devices.All(device => device.RemoteMaintenance != Knowledge.Yes) || HoldsYes(word));

    [Property(MaxTest = 200)]
    public Property No_text_without_a_word_of_the_list_means_yes_in_YAML() => Prop.ForAll(Words().ToArbitrary(), word =>
    {
        var read = Yaml($"backups: [{{ target: 全部, offline: {Json(word)} }}]\nsystems: [{{ id: s, name: 甲, shared_passwords: {Json(word)} }}]\ndevices: [{{ id: A, kind: 端末, remote_maintenance: {Json(word)} }}]\n");
        var dossier = read.Dossier!;
        return HoldsYes(word) || (dossier.Backups.All(backup => backup.Offline != Knowledge.Yes)
            && dossier.Systems.All(system => system.SharedPasswords != Knowledge.Yes) && dossier.Devices.All(device => device.RemoteMaintenance != Knowledge.Yes));
    });

    [Property(MaxTest = 200)]
    public Property A_text_comes_back_from_a_workbook_or_is_reported() => Prop.ForAll(Texts().ToArbitrary(), text =>
        Comes(text, Book("備考", text)));

    [Property(MaxTest = 200)]
    public Property A_text_comes_back_from_YAML_and_JSON_or_is_reported() => Prop.ForAll(Texts().ToArbitrary(), text =>
        Comes(text, Yaml($"devices: [{{ id: A, kind: 端末, remarks: {Json(text)} }}]\n"))
        && Comes(text, Whole("d.json", $$"""{"cyberdocs":1,"institution":{"name":"見本"},"devices":[{"id":"A","kind":"端末","remarks":{{Json(text)}}}]}""")));

    [Property(MaxTest = 200)]
    public Property A_number_of_a_telephone_is_the_same_in_every_spelling() => Prop.ForAll(Phones().ToArbitrary(), phone =>
        PhoneText.AreSame(phone.Written, phone.Digits));

    [Property(MaxTest = 200)]
    public Property A_date_comes_back_as_that_date(DateOnly day) => (day.Year < 1000 || SupportEnd($"{day:yyyy-MM-dd}") == day).ToProperty();

    [Property(MaxTest = 200)]
    public Property What_is_no_date_is_kept_and_reported() => Prop.ForAll(Words().ToArbitrary(), word =>
    {
        var read = Read($"管理番号,種別,サポート期限\nA-1,端末PC,{Quoted(word)}\n", Encoding.UTF8);
        var device = read.Dossier!.Devices.SingleOrDefault();
        return device?.SupportEnd is not null || word.Trim().Length == 0 || IsReported(read) || device?.Extra.Count > 0 || IsNothing(word);
    });

    private static ReadResult Book(string heading, string value)
    {
        using var output = new MemoryStream();
        LedgerBook.Write(output, "台帳", ["管理番号", "種別", heading], [["A", "端末PC", value]]);
        var bytes = output.ToArray();
        return Engine.Read(
            new MemoryStream("cyberdocs: 1\ninstitution: { name: 見本病院 }\ndevices: l.xlsx\n"u8.ToArray()), "d.yaml", _ => new MemoryStream(bytes));
    }

    private static ReadResult Yaml(string rest) => Whole("d.yaml", "cyberdocs: 1\ninstitution: { name: 見本病院 }\n" + rest);

    private static ReadResult Whole(string name, string text) => Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);

    // A finding about anything else excuses nothing.
    private static bool Comes(string text, ReadResult read) =>
        Shown(read.Dossier?.Devices.SingleOrDefault()?.Remarks ?? "") == Shown(text) || IsNothing(text)
        || read.Findings.Any(finding => read.Dossier?.Devices.SingleOrDefault() is not { } device || device.Origin.Of("remarks") is var place
            && (finding.Place.Cell ?? "", finding.Place.Line) == (place.Cell ?? "", place.Line) && finding.Place.Column >= place.Column);

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static CalendarDate? SupportEnd(string text) =>
        Read($"管理番号,種別,サポート期限\nA-1,端末PC,{text}\n", Encoding.UTF8).Dossier!.Devices.Single().SupportEnd;

    private static bool Comes(string text, Encoding encoding)
    {
        var meant = encoding.GetString(encoding.GetBytes(text));
        var read = Read($"管理番号,種別,機器名,備考\nA-1,端末PC,端末,{Quoted(text)}\n", encoding);
        var device = read.Dossier?.Devices.SingleOrDefault();
        return IsReported(read) || Shown(device?.Remarks ?? "") == Shown(meant) || IsNothing(text);
    }

    // A mark of byte order says nothing, and every separator of lines ends one.
    private static string Shown(string text) =>
        text.Replace("\uFEFF", "", StringComparison.Ordinal).Replace('\v', '\n').ReplaceLineEndings("\n").Trim();

    private static bool IsReported(ReadResult read) =>
        read.Findings.Any(finding => finding.Place.File?.EndsWith("ledger.csv", StringComparison.Ordinal) == true && finding.Code.Id != OtherEncoding
            && finding.Place.Line > 1);

    private static ReadResult Read(string csv, Encoding encoding)
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-words-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "dossier.yaml"), "cyberdocs: 1\ninstitution: { name: 見本病院, kind: 病院 }\ndevices: ledger.csv\n");
            File.WriteAllBytes(Path.Combine(folder, "ledger.csv"), encoding.GetBytes(csv));
            return Engine.Read(Path.Combine(folder, "dossier.yaml"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool HoldsYes(string word)
    {
        var said = word.Normalize(NormalizationForm.FormKC).Trim();
        return Yes.Any(yes => said.Contains(yes, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsNothing(string word) => Nothing.Contains(word.Normalize(NormalizationForm.FormKC).Trim());

    private static readonly string[] Yes = ["あり", "有", "有り", "はい", "○", "◯", "〇", "YES", "TRUE", "ON", "実施", "可", "Y", "VPN", "してい"];

    private static readonly string[] Nothing = ["-", "―", "—", "–", "ー", "‐", "−", "─", "なし", "無し", "無", "該当なし", "〃", "同上", "同左"];

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // A number, with signs between its figures as people put them, in one width or the other.
    private static Gen<(string Written, string Digits)> Phones() =>
        from digits in Gen.Elements('0', '1', '2', '8', '9').ArrayOf(9)
        from signs in Gen.Elements("", "-", "－", "―", "‐", "ー", " ", "　", "(", "）", "・", ".", "~").ArrayOf(9)
        from isWide in Gen.Elements(true, false)
        let number = "0" + new string(digits)
        let written = "0" + string.Concat(digits.Select((digit, i) => signs[i] + digit))
        select (isWide ? string.Concat(written.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)) : written, number);

    // Pieces of what people write, joined at random.
    private static Gen<string> Words() => Gen.Elements(
        "あり", "有", "なし", "無", "否", "可", "不可", "不要", "要", "未", "非", "対応", "契約", "実施", "していない", "している", "予定", "のみ", "オンサイト", "N/A", "N", "Y",
        "×", "○", "△", "？", "不明", "確認中", "（", "）", "、", " ", "・", "VPN", "2024", "年", "月", "令和", "6", "/", "未定", "永続", "ではない", "ありません").ListOf()
        .Where(parts => parts.Count is > 0 and < 6).Select(string.Concat);

    private static Gen<string> Texts() => Gen.Elements(
        "髙", "﨑", "㈱", "𠮷", "～", "〜", "－", "−", "ｱ", "ﾞ", "か\u3099", "\"", ",", "=1+1", "@", "+", "\n", "\r\n", "\t", "\u200B", "\uFEFF",
        "\u2028", "\u0085", "\u000B",
        "0012", "090-1234-5678", "〓", "&lt;", "<b>", "#", "- ", ": ", "{{", "あ", "A", "﹣", "①", "℡", "¥", "\\").ListOf()
        .Where(parts => parts.Count is > 0 and < 8).Select(string.Concat);
}
