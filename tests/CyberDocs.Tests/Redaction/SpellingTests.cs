using CyberDocs.Model;
using CyberDocs.Model.Fields;
using CyberDocs.Redaction;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Redaction;

/// <summary>What is hidden is hidden in whatever spelling.</summary>
public sealed class SpellingTests
{
    private static readonly DisclosureProfile Vendor = new CyberDocsEngine().Profiles.Single(profile => profile.Id == "vendor");
    private static readonly DisclosureProfile Inspector = new CyberDocsEngine().Profiles.Single(profile => profile.Id == "inspector");

    public static TheoryData<string> MobileNumbers =>
    [
        "090-0000-1001", "09000001001", "０９０－００００－１００１", "０９０００００１００１", "090 0000 1001", "090　0000　1001", "090.0000.1001", "090・0000・1001", "090/0000/1001",
        "090~0000~1001", "090〜0000〜1001", "090～0000～1001", "090‐0000‐1001", "090‑0000‑1001", "090–0000–1001", "090—0000—1001", "090―0000―1001", "090−0000−1001", "090ー0000ー1001",
        "090ｰ0000ｰ1001", "090─0000─1001", "090一0000一1001", "(090)0000-1001", "090（0000）1001", "090_0000_1001", "090\u200B0000\u200B1001", "0\u200B9\u200B0\u200B0\u200B0\u200B0\u200B0\u200B1\u200B0\u200B0\u200B1",
        "0 9 0 0 0 0 0 1 0 0 1", "+81-90-0000-1001", "+81 90 0000 1001", "＋８１－９０－００００－１００１", "+81(0)90-0000-1001", "+819000001001", "81-90-0000-1001", "819000001001", "0081-90-0000-1001",
        "0081 90 0000 1001", "010-81-90-0000-1001", "060-0000-1001", "070-0000-1001", "080-0000-1001", "⓪⑨⓪-⓪⓪⓪⓪-①⓪⓪①", "𝟎𝟗𝟎-𝟎𝟎𝟎𝟎-𝟏𝟎𝟎𝟏", "090-\n0000-1001", "090:0000:1001", "090-0000\u00AD1001",
        "〇九〇-〇〇〇〇-一〇〇一", "零九零零零零零一零零一", "090の0000の1001", "090=0000=1001", "090;0000;1001", "090+0000+1001", "090…0000…1001", "090->0000->1001", "090#0000#1001", "090\"0000\"1001",
        "090<0000>1001", "090【0000】1001", "090「0000」1001", "090\\0000\\1001", "090↔0000↔1001", "090‧0000‧1001", "090•0000•1001", "090●0000●1001", "090📞0000📞1001", "090＝0000＝1001",
        "o9o-0000-1001", "O9O-0000-1001", "ｏ9ｏ-0000-1001", "О8О 1234 5678", "090-OOOO-1001", "090-0000-l00l", "090-0000-I00I", "o9ol234567l", "○九○-一二三四-五六七八", "〇九〇-一二三四-五六七八", "◯9◯-1234-5678",
        "+81-9o-1234-5678", "〇九〇（一二三四）五六七八", "０九０－弐参四五－六七八九",
    ];

    [Theory]
    [MemberData(nameof(MobileNumbers))]
    public void A_mobile_number_is_told_by_its_digits(string number) =>
        Assert.Equal("夜は（非開示）へ", Redactor.Redact(With($"夜は{number}へ"), Inspector).Dossier.Bcp.Scope);

    [Theory]
    [InlineData("086-000-1001")]
    [InlineData("0120-000-101")]
    [InlineData("03-0000-1001")]
    [InlineData("2024-09-01 から 10 日")]
    [InlineData("SN 1090-0000-1001")]
    [InlineData("090-0000-100")]
    [InlineData("090-0000-10012")]
    [InlineData("令和6年9月1日 080 の棚")]
    [InlineData("第一〇七〇号 一二三四五六七八条")]
    [InlineData("9000001001 番の箱")]
    [InlineData("ＩＯ 080 の棚 1234 Ol")]
    [InlineData("XO90-0000-1001 号機")]
    [InlineData("O90-0000-100 と ll0-0000-1001")]
    [InlineData("Windows 10 22H2 19045.4170 Io")]
    public void What_is_no_mobile_number_stays(string text) => Assert.Equal(text, Redactor.Redact(With(text), Inspector).Dossier.Bcp.Scope);

    [Theory]
    [InlineData("086-000-1001", "0860001001", "０８６－０００－１００１", "086(000)1001", "+81 86 000 1001", "0081-86-000-1001", "+81(0)86-000-1001", "086.000.1001", "086/000/1001", "086ー000ー1001")]
    [InlineData("03-0000-1001", "0300001001", "03 0000 1001", "+81-3-0000-1001", "(03)0000-1001", "０３（００００）１００１", "03・0000・1001", "03–0000–1001", "81-3-0000-1001", "03\u200B00001001")]
    [InlineData("taro@example.jp", "TARO@EXAMPLE.JP", "taro＠example.jp", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "taro(at)example.jp", "taro[at]example.jp", "taro（at）example.jp", "taro@\u200Bexample.jp", "<taro@example.jp>", "taro @ example.jp")]
    public void A_hidden_value_is_found_in_every_spelling(string value, params string[] spellings)
    {
        foreach (var spelling in spellings)
        {
            var facts = With($"連絡先は {spelling} です") with { People = [new Person { Id = "a", Name = "見本 太郎", Phone = value, Email = value }] };
            Assert.Contains("（非開示）", Redactor.Redact(facts, Vendor).Dossier.Bcp.Scope, StringComparison.Ordinal);
            Assert.DoesNotContain("1001", Redactor.Redact(facts, Vendor).Dossier.Bcp.Scope, StringComparison.Ordinal);
            Assert.DoesNotContain("example", Redactor.Redact(facts, Vendor).Dossier.Bcp.Scope, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("SN-1234-ABCD", "sn1234abcd")]
    [InlineData("SN-1234-ABCD", "ＳＮ－１２３４－ＡＢＣＤ")]
    [InlineData("SN-1234-ABCD", "SN 1234 ABCD")]
    [InlineData("SN-1234-ABCD", "SN–1234–ABCD")]
    [InlineData("SN-1234-ABCD", "SN\u200B-1234-ABCD")]
    public void A_serial_number_is_found_in_other_spellings_and_not_inside_of_another(string serial, string spelling)
    {
        var facts = With($"予備機 {spelling}、別の SN-1234-ABCDE") with { Devices = [new Device { Id = "D-1", Serial = serial }] };
        Assert.Equal("予備機 （非開示）、別の SN-1234-ABCDE", Redactor.Redact(facts, Vendor).Dossier.Bcp.Scope);
    }

    [Theory]
    [InlineData("SN/1234/ABCD")]
    [InlineData("SN.1234.ABCD")]
    [InlineData("S/N 1234-ABCD")]
    [InlineData("SN:1234:ABCD")]
    [InlineData("SN(1234)ABCD")]
    [InlineData("SN#1234#ABCD")]
    [InlineData("SN、1234、ABCD")]
    [InlineData("SN=1234=ABCD")]
    [InlineData("SN+1234+ABCD")]
    [InlineData("SN|1234|ABCD")]
    [InlineData("𝐒𝐍-1234-ABCD")]
    [InlineData("ⓈⓃ-①②③④-ABCD")]
    public void A_serial_number_is_found_whatever_stands_between_its_parts(string spelling)
    {
        var facts = With($"予備機 {spelling} と 4.321 台") with { Devices = [new Device { Id = "D-1", Serial = "SN-1234-ABCD", Software = "4.3.2.1" }] };
        var scope = Redactor.Redact(facts, Vendor).Dossier.Bcp.Scope!;
        Assert.StartsWith("予備機 （非開示）", scope, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", scope, StringComparison.Ordinal);
        Assert.EndsWith("と 4.321 台", scope, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("taro.mihon at example.jp")]
    [InlineData("taro.mihon@example[dot]jp")]
    [InlineData("taro[.]mihon@example[.]jp")]
    [InlineData("taro.mihon★example.jp")]
    [InlineData("taro.mihon（アット）example.jp")]
    [InlineData("taro.mihon[アットマーク]example.jp")]
    [InlineData("taro.mihonあっとexampleドットjp")]
    [InlineData("taro.mihon_at_example.jp")]
    [InlineData("taro.mihon【at】example.jp")]
    [InlineData("taro.mihon(@)example(dot)jp")]
    [InlineData("taro.mihon%40example.jp")]
    [InlineData("taro.mihon&#64;example.jp")]
    [InlineData("taro dot mihon at example dot jp")]
    public void A_hidden_mail_address_is_found_as_people_write_it_for_others_not_to_find(string spelling)
    {
        var facts = With($"連絡先は {spelling} です") with { People = [new Person { Id = "a", Name = "見本 太郎", Email = "taro.mihon@example.jp" }] };
        Assert.Equal("連絡先は （非開示） です", Redactor.Redact(facts, Vendor).Dossier.Bcp.Scope);
    }

    [Theory]
    [InlineData("10-20-30-40")]
    [InlineData("10,20,30,40")]
    [InlineData("10・20・30・40")]
    [InlineData("10 20 30 40")]
    [InlineData("10/20/30/40")]
    [InlineData("10․20․30․40")]
    [InlineData("10dot20dot30dot40")]
    [InlineData("10[dot]20[dot]30[dot]40")]
    [InlineData("⑩.⑳.㉚.㊵")]
    [InlineData("010_020_030_040")]
    public void A_hidden_address_is_found_whatever_stands_between_its_numbers(string spelling)
    {
        var facts = With($"予備は {spelling} と 10,20,30,41 個") with { Devices = [new Device { Id = "D-1", Addresses = ["10.20.30.40"] }] };
        Assert.Equal("予備は （非開示） と 10,20,30,41 個", Redactor.Redact(facts, Vendor).Dossier.Bcp.Scope);
    }

    [Theory]
    [InlineData("0xC0A80A0A")]
    [InlineData("0Xc0a80a0a")]
    [InlineData("C0A80A0A")]
    [InlineData("ｃ０ａ８０ａ０ａ")]
    [InlineData("C0.A8.0A.0A")]
    [InlineData("c0:a8:0a:0a")]
    [InlineData("C0-A8-A-A")]
    [InlineData("c0a8:0a0a")]
    [InlineData("0xC0.0xA8.0x0A.0x0A")]
    [InlineData("0xC0.168.012.10")]
    [InlineData("3232238090")]
    [InlineData("３２３２２３８０９０")]
    [InlineData("030052005012")]
    [InlineData("0300.0250.0012.0012")]
    [InlineData("0300.0250.012.012")]
    [InlineData("192.11012618")]
    [InlineData("192.168.2570")]
    [InlineData("0xC0.0xA8.2570")]
    [InlineData("11000000.10101000.00001010.00001010")]
    [InlineData("11000000101010000000101000001010")]
    [InlineData("10.10.168.192.in-addr")]
    [InlineData("192%2E168%2E10%2E10")]
    [InlineData("192&#46;168&#46;10&#46;10")]
    [InlineData("192の168の10の10")]
    [InlineData("192点168点10点10")]
    public void A_hidden_address_is_found_as_programs_write_it(string spelling)
    {
        var profile = new DisclosureProfile { Id = "x", Label = "x", Hides = [new("device", ["addresses"], HidingCondition.Always)] };
        var facts = With($"予備は {spelling} です") with { Devices = [new Device { Id = "D-1", Addresses = ["192.168.10.10"] }] };
        Assert.Equal("予備は （非開示） です", Redactor.Redact(facts, profile).Dossier.Bcp.Scope);
    }

    [Theory]
    [InlineData("Ubuntu 22.04 と 10.5 版、10.1.5 版")]
    [InlineData("A3232238090、3232238090A、32322380901")]
    [InlineData("平成20年 2024-10-05 20241005 10:05 10:1:5")]
    [InlineData("製品 C0A80A0AF と 0xC0A80A0B")]
    [InlineData("3232238089 円")]
    [InlineData("5 台と 167772165 番でない 5")]
    public void Numbers_that_are_no_hidden_address_stay(string text)
    {
        var facts = With(text) with { Devices = [new Device { Id = "D-1", Addresses = ["192.168.10.10", "10.0.0.4", "0.0.0.5", "10.1.0.6", "22.0.0.4"] }] };
        var profile = new DisclosureProfile { Id = "x", Label = "x", Hides = [new("device", ["addresses"], HidingCondition.Always)] };
        Assert.Equal(text, Redactor.Redact(facts, profile).Dossier.Bcp.Scope);
    }

    [Theory]
    [InlineData("末尾が 1234-ABCD の機器", "末尾が （非開示） の機器")]
    [InlineData("SN-1234 で始まる", "（非開示） で始まる")]
    [InlineData("ｓｎ１２３４ で始まる", "（非開示） で始まる")]
    [InlineData("1234 ABCD", "（非開示）")]
    [InlineData("ABCD の棚、1234 番", "ABCD の棚、1234 番")]
    [InlineData("SN-1234-ABCE", "SN-1234-ABCE")]
    [InlineData("XSN-1234、SN-12345", "XSN-1234、SN-12345")]
    [InlineData("型番 FG-60F01", "型番 FG-60F01")]
    public void Half_of_a_serial_number_is_hidden_where_it_is_written_in_parts(string text, string shown)
    {
        var facts = With(text) with
        {
            Devices =
            [
                new Device { Id = "D-1", Serial = "SN-1234-ABCD" }, new Device { Id = "D-2", Model = "FG-60F01", Serial = "FG-60F01-0077" },
                new Device { Id = "D-3", Serial = "FG-60F02-0078" },
            ],
        };
        Assert.Equal(shown, Redactor.Redact(facts, Vendor).Dossier.Bcp.Scope);
    }

    [Theory]
    [InlineData("86-000-1001")]
    [InlineData("860001001")]
    [InlineData("〇八六-〇〇〇-一〇〇一")]
    [InlineData("o86-ooo-1001")]
    public void A_hidden_number_is_found_without_its_zero_and_in_words(string spelling)
    {
        var facts = With($"連絡先は {spelling} と 86-000-1002") with { People = [new Person { Id = "a", Name = "見本 太郎", Phone = "086-000-1001" }] };
        Assert.Equal("連絡先は （非開示） と 86-000-1002", Redactor.Redact(facts, Vendor).Dossier.Bcp.Scope);
    }

    [Theory]
    [InlineData("10.20.30.40")]
    [InlineData("１０．２０．３０．４０")]
    [InlineData("10.20.30.*")]
    [InlineData("10.20.30.x")]
    [InlineData("10.20.*.*")]
    [InlineData("10.20.*")]
    [InlineData("10.20.30.0/24")]
    [InlineData("10.20.30.1-20")]
    [InlineData("10[.]20[.]30[.]40")]
    [InlineData("10.20.\u200B30.40")]
    [InlineData("2001:DB8::1")]
    [InlineData("２００１：ｄｂ８：：１")]
    [InlineData("::ffff:10.20.30.40")]
    [InlineData("fe80::1%eth0")]
    [InlineData("2001:db8:0:0:0:0:0:1")]
    [InlineData("2001:db8::/32")]
    public void Addresses_are_found_in_every_spelling(string address) =>
        Assert.Equal("予備は（非開示）を使う", Redactor.Redact(With($"予備は{address}を使う"), Vendor).Dossier.Bcp.Scope);

    [Theory]
    [InlineData("ｶﾞｰﾄﾞ鍵ﾊﾟｽ")]
    [InlineData("カ\u3099ート\u3099鍵ハ\u309Aス")]
    [InlineData("ガード鍵パス")]
    [InlineData("ガ−ド 鍵 パス")]
    public void Kana_are_found_in_either_width_and_with_marks_of_their_own(string spelling)
    {
        var facts = With($"合言葉は{spelling}。") with { Devices = [new Device { Id = "D-1", Serial = "ガード鍵パス" }] };
        Assert.Equal("合言葉は（非開示）。", Redactor.Redact(facts, Vendor).Dossier.Bcp.Scope);
    }

    [Fact]
    public void A_short_value_is_hidden_in_its_place_and_where_it_is_quoted_as_a_whole()
    {
        var facts = With("A1 の棚") with { Devices = [new Device { Id = "D-1", Serial = "A1" }] };
        var shown = Redactor.Redact(facts, Vendor, null, out var texts).Dossier;
        Assert.Equal(("（非開示）", "A1 の棚"), (shown.Devices[0].Serial, shown.Bcp.Scope));
        Assert.Equal(("（非開示）", "A1 の棚"), (texts!.Whole("A1"), texts.Whole("A1 の棚")));
    }

    [Fact]
    public void Ids_and_headings_that_hold_a_hidden_value_are_named_anew_wherever_they_are_referred_to()
    {
        var facts = With("") with
        {
            LedgerColumns = ["担当 090-0000-1001"],
            Devices =
            [
                new Device { Id = "alpha-host", HostName = "alpha-host", Extra = [new ExtraValue { Column = "担当 090-0000-1001", Text = "x" }] },
                new Device { Id = "D-2", HostName = "beta-host" },
            ],
            Links = [new Link { Id = "l", From = "alpha-host", To = "D-2" }],
        };
        var shown = Redactor.Redact(facts, Vendor).Dossier;
        Assert.Equal("D-2", shown.Devices[1].Id);
        Assert.Equal(shown.Devices[0].Id, shown.Links[0].From);
        Assert.DoesNotContain("alpha", shown.Devices[0].Id, StringComparison.Ordinal);
        Assert.DoesNotContain("090", shown.LedgerColumns[0], StringComparison.Ordinal);
        Assert.Equal(shown.LedgerColumns[0], shown.Devices[0].Extra[0].Column);
    }

    [Fact]
    public void Ids_that_are_hidden_are_named_anew_in_every_field_that_refers_to_them()
    {
        var dossier = new CyberDocsEngine().Read(Repository.PathOf("tests", "CyberDocs.Tests", "Reading", "complete-dossier.yaml")).Dossier!;
        var before = new ReferenceWalk();
        Dossier.Shape.Show([new(dossier, null)], before);
        Assert.True(before.Found.Count > 30, $"{before.Found.Count} fields");

        // Every id is a secret: each is somebody's host name.
        var ids = before.Found.SelectMany(field => field.Value).Distinct(StringComparer.Ordinal).Where(id => id.Length >= 4).ToList();
        var hosts = ids.Select((id, i) => new Device { Id = $"host-{i}", HostName = id });
        var shown = Redactor.Redact(dossier with { Devices = [.. dossier.Devices, .. hosts] }, Vendor).Dossier;
        var after = new ReferenceWalk();
        Dossier.Shape.Show([new(shown, null)], after);
        Assert.Empty(after.Found.SelectMany(field => field.Value.Intersect(ids, StringComparer.Ordinal).Select(id => $"{field.Key}: {id}")));
    }

    /// <summary>What stands in the fields that refer to records.</summary>
    private sealed class ReferenceWalk : IRecordVisitor
    {
        public Dictionary<string, List<string>> Found { get; } = new(StringComparer.Ordinal);

        public void Visit<T>(RecordShape<T> shape, IReadOnlyList<PlacedRecord<T>> records)
            where T : class
        {
            foreach (var field in shape.Fields.Where(field => field.Tables.Count > 0))
            {
                var values = records.SelectMany(record => field.Values(record.Record)).ToList();
                if (values.Count > 0)
                {
                    Found.TryAdd($"{shape.Id}.{field.Key}", []);
                    Found[$"{shape.Id}.{field.Key}"].AddRange(values);
                }
            }
        }
    }

    private static Dossier With(string text) => new() { Institution = new Institution { Name = "見本病院" }, Bcp = new BcpFacts { Scope = text } };
}
