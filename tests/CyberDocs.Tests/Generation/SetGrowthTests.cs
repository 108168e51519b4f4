using CyberDocs.Documents;
using CyberDocs.Html;
using CyberDocs.Model;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;
using CyberDocs.TestKit;
using static CyberDocs.TestKit.Growth;

namespace CyberDocs.Tests.Generation;

/// <summary>Composing and writing do not grow faster than what is written. Work is counted by what it allocates, and not by the clock.</summary>
public sealed class SetGrowthTests : IDisposable
{
    private const int Few = 150;

    // Each of them is a form, or a frame around the others.
    private static readonly int FewCostly = FullRun.Count(60, Few);

    private static readonly CyberDocsEngine Engine = new();

    private static readonly Dictionary<string, Func<int, Dossier>> Dossiers = new(StringComparer.Ordinal)
    {
        ["vendors"] = n => Empty with { Vendors = [.. Many(n, i => new Vendor { Id = $"v{i}", Name = $"会社{i}", Contract = Knowledge.Yes })] },
        ["systems"] = n => Empty with { Systems = [.. Many(n, i => new InformationSystem { Id = $"s{i}", Name = $"系{i}", HoldsPatientData = true })] },
        ["contacts"] = n => Empty with
        {
            Contacts = new()
            {
                Inside = [.. Many(n, i => new ContactStep { Id = $"c{i}", Title = $"段{i}", Notifies = i == 0 ? [] : [$"c{i - 1}"] })],
                Outside = [.. Many(n, i => new OutsideContact { Id = $"o{i}", Name = $"相手{i}", Kind = ContactKind.Police })],
            },
        },
        ["zones inside each other"] = n => Empty with
        {
            Zones = [.. Many(n, i => new Zone { Id = $"z{i}", Name = $"区分{i}", Parent = i == 0 ? null : $"z{i - 1}" })],
            Devices = [.. Many(n, i => new Device { Id = $"D-{i}", Kind = DeviceKind.Pc, Zone = $"z{i}" })],
        },
        ["lines"] = n => Empty with
        {
            Devices = [new Device { Id = "NW-1", Kind = DeviceKind.Router }],
            Outside = [.. Many(n, i => new OutsideParty { Id = $"o{i}", Name = $"相手{i}" })],
            Links = [.. Many(n, i => new Link { Id = $"l{i}", From = $"o{i}", To = "NW-1" })],
        },
    };

    private static readonly Dictionary<string, Func<int, IEnumerable<Block>>> Bodies = new(StringComparer.Ordinal)
    {
        ["headings"] = n => [new TableOfContents("目次"), .. Many(n, _ => new Heading(2, [new TextRun("同じ見出し")]))],
        ["headings of one id"] = n => Many(n, _ => new Heading(2, [new TextRun("同じ見出し")]) { Id = "here" }),
        ["links in one paragraph"] = n => [new Heading(1, [new TextRun("先")]) { Id = "here" }, new Paragraph([.. Many(n, _ => new Hyperlink("#here", [new TextRun("先へ")]))])],
        ["links to the web"] = n => Many(n, i => new Paragraph([new Hyperlink($"https://example.jp/{i}", [new TextRun("先へ")])])),
        ["links that lead nowhere"] = n => Many(n, i => new Paragraph([new Hyperlink($"#none{i}", [new TextRun("先へ")])])),
        ["fields of one name"] = n => Many(n, _ => new Paragraph([new TextField("", "name"), new CheckBox(null, "box")])),
        ["tables"] = n => Many(n, i => new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight)], Caption = "同じ" }, [new([new([new Paragraph([new TextRun($"{i}")])])])])),
    };

    private static readonly Dictionary<string, Func<IDocumentWriter>> Writers = new(StringComparer.Ordinal)
    {
        ["docx"] = static () => new DocxWriter(),
        ["xlsx"] = static () => new XlsxWriter(),
        ["html"] = static () => new HtmlWriter(),
        ["pdf"] = static () => new PdfWriter(PdfOptions.Default),
    };

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-growth-").FullName;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (format, body) in from format in Writers.Keys from body in Bodies.Keys select (format, body))
            {
                cases.Add(format, body);
            }

            return cases;
        }
    }

    public static TheoryData<string> Sets => [.. Dossiers.Keys];

    public static TheoryData<string> Formats => [.. Writers.Keys];

    private static Dossier Empty => new() { Institution = new() { Name = "見本病院" } };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Documents_cost_as_much_as_is_in_them(string format, string body) => AssertGrows(
        count =>
        {
            var document = new Document(new DocumentHead { Title = "試験" }, [.. Bodies[body](count)]);
            var context = new WriteContext { DocumentId = "test", Fonts = BundledFontSource.Instance };
            return Allocated(() => document.WriteTo(Writers[format]().Open(new MemoryStream(), context)));
        },
        4 * Few);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Sets_cost_as_much_as_their_dossier_holds(string name) => AssertGrows(
        count => Made(Dossiers[name](count), "docx"), name is "vendors" or "zones inside each other" or "contacts" ? FewCostly : Few);

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_long_name_of_the_institution_costs_as_much_as_it_is_long(string format) => AssertGrows(
        length => Made(Dossiers["systems"](20) with { Institution = new() { Name = new('院', length) } }, format), 5_000);

    [Theory]
    [InlineData("internal")]
    [InlineData("vendor")]
    public void What_goes_to_vendors_costs_as_much_as_there_are(string profile) => AssertGrows(
        count =>
        {
            var path = Path.Combine(folder, "dossier.yaml");
            File.WriteAllText(path, "cyberdocs: 1\ninstitution: { name: 見本病院, kind: 病院 }\nvendors:\n" + string.Concat(Many(count, i =>
                $"  - {{ id: v{i}, name: 会社{i}, contract: あり, scope: 保守の範囲{i}, contacts: [{{ name: 窓口, phone: 03-0000-{i:0000} }}] }}\n")));
            var made = Path.Combine(folder, "sent");
            return Allocated(() =>
            {
                Assert.Equal(count, Engine.SendRequests(path, made, new() { Date = new(2024, 10, 1), Formats = ["txt"], Record = false, Profile = profile }).Packages.Count);
                Directory.Delete(made, recursive: true);
            });
        },
        FewCostly / 2);

    private long Made(Dossier dossier, string format)
    {
        var made = Path.Combine(folder, "made");
        return Allocated(() =>
        {
            Engine.Generate(dossier, made, new GenerateOptions { Date = new(2024, 10, 1), Formats = [format], MaxDegreeOfParallelism = 1 });
            Directory.Delete(made, recursive: true);
        });
    }

    private static IEnumerable<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);
}
