using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Model.Fields;
using CyberDocs.Reading;
using CyberDocs.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace CyberDocs.Tests.Reading;

/// <summary>What holds for one field holds for every field of every record, in every format that a dossier has. <c>CYBERDOCS_FULL</c> tries more.</summary>
public sealed partial class EveryFieldPropertyTests
{
    private static readonly CyberDocsEngine Engine = new();

    private static readonly Config Rounds = FullRun.IsAsked
        ? Config.QuickThrowOnFailure.WithMaxTest(5000)
        : Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20_240_924, 1);

    private static readonly HashSet<string> YesNoFields =
        [.. Dossier.Shape.WithInside().SelectMany(shape => shape.Fields)
            .Where(field => field.Kind is FieldKind.WordOrFlag or FieldKind.Flag or FieldKind.TextOrFlag).Select(field => field.Key)];

    private static readonly string Complete = Encoding.UTF8.GetString(YamlDossier.Yaml).Replace(
        "devices: ledger.csv\n",
        "devices: [{ id: D-1, kind: 端末, remote_maintenance: x, shared_account: x, weak_password: x, local_administrator: x, antivirus_stoppable: x }]\n",
        StringComparison.Ordinal);

    [Fact]
    public void The_complete_dossier_says_yes_in_every_field_that_can() =>
        Assert.All(YesNoFields.Except(["gate"]), key => Assert.Matches($@"\b{key}: ", Complete));

    [Fact]
    public void A_word_that_says_no_is_yes_in_no_field_of_any_record_whatever_stands_around_it() => Prop.ForAll(NoWords().ToArbitrary(), word =>
    {
        var said = SaidYesBy(word);
        return said.Count == 0 ? true : throw new InvalidOperationException($"{word}: {string.Join(", ", said)}");
    }).Check(Rounds);

    // Chance leaves words out.
    [Fact]
    public void Each_word_that_says_no_is_yes_in_no_field_of_any_record_with_each_remark() =>
        Assert.All(NoWordList.SelectMany(word => Remarks.Select(remark => word + remark)), word => Assert.Empty(SaidYesBy(word)));

    private static List<string> SaidYesBy(string word)
    {
        var yaml = YesNo().Replace(Complete, match => YesNoFields.Contains(match.Groups["key"].Value)
            ? match.Groups["key"].Value + ": " + Json(word) : match.Value);
        var (dossier, _) = YamlDossier.Read(Encoding.UTF8.GetBytes(yaml), new FolderSourceFiles(YamlDossier.Folder));
        return [.. SaidYes(RecordNodes.Of(Dossier.Shape, dossier!))];
    }

    [Fact]
    public void A_word_that_says_yes_is_yes_in_every_field_of_every_record()
    {
        var yaml = YesNo().Replace(Complete, match => YesNoFields.Contains(match.Groups["key"].Value) ? match.Groups["key"].Value + ": あり" : match.Value);
        var (dossier, _) = YamlDossier.Read(Encoding.UTF8.GetBytes(yaml), new FolderSourceFiles(YamlDossier.Folder));
        Assert.True(SaidYes(RecordNodes.Of(Dossier.Shape, dossier!)).Count() > 15);
    }

    [Fact]
    public void A_text_comes_back_from_a_whole_workbook_or_is_reported()
    {
        var (sound, soundBack) = InBook("本館");
        Assert.Equal("本館", soundBack.Dossier!.Zones[0].Description);
        Assert.Empty(sound.Findings.Concat(soundBack.Findings));
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var (read, back) = InBook(text);
            return Same(text, read, back) ? true : throw new InvalidOperationException($"{Json(text)}: {string.Join(" ", back.Findings)}");
        }).Check(Rounds);
    }

    private static (ReadResult Read, ReadResult Back) InBook(string text)
    {
        var yaml = $"cyberdocs: 1\ninstitution: {{ name: 見本病院, address: {Json(text)} }}\npeople: [{{ id: p, name: 髙橋, title: {Json(text)} }}]\n"
            + $"zones: [{{ id: z, name: 系, description: {Json(text)} }}]\ndevices: [{{ id: A, kind: 端末, name: 端末, remarks: {Json(text)} }}]\n";
        var read = Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "d.yaml");
        var book = DossierExport.ToWorkbook(new SourceFile("d.yaml", Encoding.UTF8.GetBytes(yaml)), new NoSourceFiles(), CancellationToken.None);
        return (read, Engine.Read(new MemoryStream(book), "d.xlsx"));
    }

    [Fact]
    public void Texts_come_back_from_what_LibreOffice_saved_again_or_are_reported()
    {
        if (!FullRun.IsAsked)
        {
            // LibreOffice is hundreds of megabytes: the full count alone needs it.
            return;
        }

        var folder = Directory.CreateTempSubdirectory("cyberdocs-office-").FullName;
        try
        {
            var texts = Texts().Sample(20, 3000).Where(text => text.Trim().Length > 0).ToList();
            using (var output = File.Create(Path.Combine(folder, "l.xlsx")))
            {
                LedgerBook.Write(output, "台帳", ["管理番号", "種別", "機器名", "備考"], texts.Select((text, i) => (IReadOnlyList<string>)["A-" + i.ToString(CultureInfo.InvariantCulture), "端末PC", "端末", text]));
            }

            File.WriteAllText(Path.Combine(folder, "d.yaml"), "cyberdocs: 1\ninstitution: { name: 見本病院 }\ndevices: l.xlsx\n");
            Office(folder, "xlsx:Calc MS Excel 2007 XML", "l.xlsx");
            Office(folder, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false", "l.xlsx");
            foreach (var format in (string[])["xlsx", "csv"])
            {
                using var ledger = File.OpenRead(Path.Combine(folder, "again", "l." + format));
                var read = Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes($"cyberdocs: 1\ninstitution: {{ name: 見本病院 }}\ndevices: l.{format}\n")), "d.yaml", _ => ledger);
                var rows = read.Dossier!.Devices.ToDictionary(device => device.Id, device => device);
                var reported = read.Findings.Select(finding => finding.Place.Line).ToHashSet();
                Assert.Equal([], texts.Index().Where(each => !rows.TryGetValue("A-" + each.Index.ToString(CultureInfo.InvariantCulture), out var device)
                    || (Shown(device.Remarks ?? "") != Shown(each.Item) && !IsNothing(each.Item) && !reported.Contains(device.Origin.Place.Line)))
                    .Select(each => $"{format} {Json(each.Item)} → {Json(rows.GetValueOrDefault("A-" + each.Index.ToString(CultureInfo.InvariantCulture))?.Remarks ?? "(none)")}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_day_is_the_same_day_in_every_spelling_of_every_format() => Prop.ForAll(Days().ToArbitrary(), day =>
    {
        var csv = Ledger("csv", "サポート期限", day.Written).SupportEnd;
        var book = Ledger("xlsx", "サポート期限", day.Written).SupportEnd;
        var yaml = Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(
            $"cyberdocs: 1\ninstitution: {{ name: 見本病院 }}\ndevices: [{{ id: A, kind: 端末, support_end: {Json(day.Written)} }}]\n")), "d.yaml").Dossier!.Devices.Single().SupportEnd;
        return csv == day.Day && book == day.Day && yaml == day.Day ? true : throw new InvalidOperationException($"{day}: {csv} {book} {yaml}");
    }).Check(Rounds);

    [Fact]
    public void A_day_that_is_in_no_calendar_is_no_day() => Prop.ForAll(NoDays().ToArbitrary(), written =>
    {
        var device = Ledger("csv", "サポート期限", written);
        return device.SupportEnd is null ? true : throw new InvalidOperationException($"{written}: {device.SupportEnd}");
    }).Check(Rounds);

    [Theory]
    [InlineData("平成31年5月1日")]
    [InlineData("H36.3.31")]
    [InlineData("昭和64年1月8日")]
    [InlineData("令和元年4月30日")]
    [InlineData("大正15年12月25日")]
    public void A_day_outside_of_its_era_is_no_day(string written)
    {
        Assert.Null(Ledger("csv", "サポート期限", written).SupportEnd);
        Assert.Null(Ledger("xlsx", "サポート期限", written).SupportEnd);
    }

    [Fact]
    public void A_telephone_number_comes_back_figure_by_figure_from_every_format() => Prop.ForAll(Phones().ToArbitrary(), phone =>
    {
        var yaml = $"cyberdocs: 1\ninstitution: {{ name: 見本病院, phone: {Json(phone)} }}\npeople: [{{ id: p, name: 髙橋, phone: {phone} }}]\n";
        var read = Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes(yaml)), "d.yaml");
        var book = Engine.Read(new MemoryStream(DossierExport.ToWorkbook(new SourceFile("d.yaml", Encoding.UTF8.GetBytes(yaml)), new NoSourceFiles(), CancellationToken.None)), "d.xlsx");
        return read.Dossier!.Institution.Phone == phone && read.Dossier.People[0].Phone == phone && Figures(phone).Length > 9
            && book.Dossier!.Institution.Phone == read.Dossier.Institution.Phone && book.Dossier.People[0].Phone == read.Dossier.People[0].Phone
            ? true : throw new InvalidOperationException($"{phone}: {read.Dossier.People[0].Phone} {book.Dossier!.People[0].Phone}");
    }).Check(Rounds);

    private static void Office(string folder, string format, string file)
    {
        var start = new ProcessStartInfo("/usr/bin/soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", format, "--outdir", Path.Combine(folder, "again"), Path.Combine(folder, file)])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(120_000));
    }

    // Each value by itself: a finding about one of them, or about anything else, excuses no other.
    private static bool Same(string text, ReadResult read, ReadResult back)
    {
        var (here, there) = (read.Dossier!, back.Dossier!);
        return IsSame(here.Institution.Address, there.Institution.Address, here.Institution.Origin.Of("address"), there.Institution.Origin.Of("address"))
            && IsSame(here.People[0].Title, there.People[0].Title, here.People[0].Origin.Of("title"), there.People[0].Origin.Of("title"))
            && IsSame(here.Zones[0].Description, there.Zones[0].Description, here.Zones[0].Origin.Of("description"), there.Zones[0].Origin.Of("description"))
            && IsSame(here.Devices[0].Remarks, there.Devices[0].Remarks, here.Devices[0].Origin.Of("remarks"), there.Devices[0].Origin.Of("remarks"));

        bool IsSame(string? one, string? other, SourcePlace place, SourcePlace cell) =>
            (Shown(one) == Shown(text) || IsNothing(text) || read.Findings.Any(finding => finding.Place.Line == place.Line))
            && (Shown(one) == Shown(other) || back.Findings.Any(finding => finding.Place.Cell == cell.Cell));
    }

    private static Device Ledger(string format, string heading, string value)
    {
        using var content = new MemoryStream();
        if (format == "csv")
        {
            content.Write(Encoding.UTF8.GetBytes($"管理番号,種別,{heading}\nA,端末PC,\"{value}\"\n"));
        }
        else
        {
            LedgerBook.Write(content, "台帳", ["管理番号", "種別", heading], [["A", "端末PC", value]]);
        }

        var bytes = content.ToArray();
        return Engine.Read(
            new MemoryStream(Encoding.UTF8.GetBytes($"cyberdocs: 1\ninstitution: {{ name: 見本病院 }}\ndevices: l.{format}\n")), "d.yaml", _ => new MemoryStream(bytes))
            .Dossier!.Devices.Single();
    }

    private static IEnumerable<string> SaidYes(DataNode node) => node switch
    {
        DataMap map => map.Entries.SelectMany(entry => entry.Value is DataScalar { Text: var text } && YesNoFields.Contains(entry.Key)
            ? text is "あり" or "はい" or "true" or "yes" ? [entry.Key] : (string[])[]
            : SaidYes(entry.Value)),
        DataList list => list.Items.SelectMany(SaidYes),
        _ => [],
    };

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static string Figures(string? text) => string.Concat((text ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));

    private static string Shown(string? text) => (text ?? "").Replace("\uFEFF", "", StringComparison.Ordinal).Replace('\v', '\n').ReplaceLineEndings("\n").Trim();

    private static bool IsNothing(string word) => word.Normalize(NormalizationForm.FormKC).Trim() is "-" or "－" or "−" or "〃";

    // A word that says no, leaves open or says nothing, as people dress it up. What stands in brackets is a remark and changes nothing.
    private static Gen<string> NoWords() =>
        from word in Gen.Elements(NoWordList)
        from remark in Gen.Elements(Remarks)
        from before in Gen.Elements("", "", " ", "　", "\u200B", "\u00A0", "\uFEFF")
        from isWide in Gen.Elements(true, false)
        let said = before + word + remark
        select isWide ? string.Concat(said.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c)) : said;

    private static readonly string[] NoWordList =
    [
            "否", "N", "実施していない", "オンサイトのみ", "N/A", "不要", "非対応", "未契約", "なし", "定めていない", "－", "不明", "対象外", "該当なし", "×", "無", "未定", "検討中", "未実施", "していない", "不可", "禁止",
            "使用していません", "ありません", "有りません", "可ではない", "可能ではない", "NO", "no", "No", "false", "FALSE", "off", "無し", "ナシ", "✕", "有無を確認中", "あり?", "有・無", "なし→あり", "要確認", "確認中", "導入予定", "対応予定", "実施予定"
    ];

    private static readonly string[] Remarks = ["", "（以前はあり）", "(VPN あり)", "【令和6年まで実施】", "（有の場合は記入）", "（〇をつける）", "。", "です。", "　", "\n", "（はい）"];

    private static Gen<string> Texts() => Gen.Elements(
        "髙", "﨑", "㈱", "𠮷", "葛\U000E0100", "～", "〜", "－", "−", "ｱ", "ﾞ", "か\u3099", "\"", "'", ",", ";", "=1+1", "@", "+", "-1", "\n", "\t", "\u200B", "\u2028", "\u0085", "true", "null", "~", "2024-01-01",
        "0012", "1e5", "1.50", "090-1234-5678", "〓", "&lt;", "<b>", "#", "- ", ": ", "{{", "あ", "A", " ", "　", "①", "℡", "¥", "\\", "_x000D_", "_x0041_", "👨‍👩‍👧", "%").ListOf()
        .Where(parts => parts.Count is > 0 and < 8).Select(string.Concat);

    private static Gen<(CalendarDate Day, string Written)> Days() =>
        from day in Gen.Choose(0, 20_000).Select(days => new DateOnly(1990, 1, 1).AddDays(days))
        from written in Gen.Elements<Func<DateOnly, string>>(
            d => $"{d:yyyy-MM-dd}", d => $"{d:yyyy/M/d}", d => $"{d:yyyy.MM.dd}", d => $"{d:yyyy年M月d日}", d => Wide($"{d:yyyy/M/d}"), d => Wide($"{d:yyyy年M月d日}"), d => $"{d:yyyyMMdd}",
            d => Japanese.JapaneseCalendar.Format(d)!, d => Wide(Japanese.JapaneseCalendar.Format(d)!), d => Japanese.JapaneseCalendar.FormatShort(d)!, d => Wide(Japanese.JapaneseCalendar.FormatShort(d)!),
            d => Japanese.JapaneseCalendar.FormatShort(d)!.Replace('.', '/'), d => Japanese.JapaneseCalendar.FormatShort(d)!.ToLowerInvariant(),
            d => $"{d:yyyy-MM-dd} 13:45:00", d => $"{d:yyyy/M/d} 0:00", d => $" {d:yyyy/M/d}　", d => $"{d:yyyy/M/d}（{"日月火水木金土"[(int)d.DayOfWeek]}）")
        select (new CalendarDate(day), written(day));

    private static Gen<string> NoDays() =>
        from year in Gen.Choose(2020, 2035)
        from month in Gen.Choose(0, 20)
        from day in Gen.Choose(0, 40)
        where month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, Math.Clamp(month, 1, 12))
        from written in Gen.Elements(
            $"{year}-{month:00}-{day:00}", $"{year}/{month}/{day}", $"{year}年{month}月{day}日", $"令和{year - 2018}年{month}月{day}日", $"R{year - 2018}.{month}.{day}", $"{year}{month:00}{day:00}")
        select written;

    private static string Wide(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static Gen<string> Phones() =>
        from area in Gen.Elements("03", "06", "086", "0867", "090", "080", "070", "0120", "050")
        from middle in Gen.Choose(1, 9999)
        from last in Gen.Choose(0, 9999)
        from sign in Gen.Elements("-", "", " ", "－", "‐")
        from isWide in Gen.Elements(true, false)
        let number = string.Create(CultureInfo.InvariantCulture, $"{area}{sign}{middle:0000}{sign}{last:0000}")
        select isWide ? Wide(number) : number;

    [GeneratedRegex(@"\b(?<key>[a-z_]+): [^,}\n]+")]
    private static partial Regex YesNo();
}
