using System.Text;
using CyberDocs.Reading;
using static CyberDocs.TestKit.Growth;

namespace CyberDocs.Tests.Reading;

/// <summary>Reading does not grow faster than its input. Work is counted by what it allocates, and not by the clock.</summary>
public sealed class ReadingGrowthTests : IDisposable
{
    private const int Few = 500;

    private static readonly CyberDocsEngine Engine = new();

    private static readonly Dictionary<string, Func<int, string>> Shapes = new(StringComparer.Ordinal)
    {
        ["references that lead nowhere"] = n => "vendors:\n" + Many(n, i => $"{{ id: v{i}, name: 会社{i} }}") + "systems:\n" + Many(n, i => $"{{ id: s{i}, name: 系{i}, vendor: nobody-{i} }}"),
        ["devices of one name that lines name"] = n =>
            "devices:\n" + Many(n, i => $"{{ id: D-{i}, kind: 端末, name: 端末 }}") + "links:\n" + Many(n, i => $"{{ id: l{i}, from: 端末, to: D-{i} }}"),
        ["zones inside each other"] = n => "zones:\n" + Many(n, i => $"{{ id: z{i}, name: 区分{i}{(i == 0 ? "" : $", parent: z{i - 1}")} }}"),
        ["zones inside each other, the innermost first"] = n => "zones:\n" + Many(n, i => $"{{ id: z{i}, name: 区分{i}, parent: z{i + 1} }}"),
        ["systems"] = n => "systems:\n" + Many(n, i => $"{{ id: s{i}, name: 系{i} }}"),
        ["vendors"] = n => "vendors:\n" + Many(n, i => $"{{ id: v{i}, name: 会社{i}, contract: あり, contacts: [{{ name: 窓口 }}] }}"),
        ["contacts"] = n => "contacts:\n  inside:\n" + Many(n, i => $"{{ id: c{i}, title: 段{i} }}") + "  outside:\n" + Many(n, i => $"{{ id: o{i}, name: 相手{i}, kind: 警察 }}"),
        ["ids that are taken"] = n => "people:\n" + Many(n, _ => "{ id: a, name: 見本 太郎 }"),
    };

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-growth-").FullName;

    public static TheoryData<string> Names => [.. Shapes.Keys];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_grows_as_the_file_does(string name)
    {
        long WorkOf(int count)
        {
            var path = Path.Combine(folder, "dossier.yaml");
            File.WriteAllText(path, "cyberdocs: 1\ninstitution: { name: 見本病院, kind: 病院 }\n" + Shapes[name](count), Encoding.UTF8);
            return Allocated(() => Engine.Check(Engine.Read(path).Dossier!, new(2024, 10, 1)));
        }

        AssertGrows(WorkOf, Few);
    }

    [Fact]
    public void Names_are_held_against_references_that_lead_nowhere_up_to_a_limit()
    {
        var table = new ReferenceTable();
        foreach (var i in Enumerable.Range(0, 5_000))
        {
            table.Announce($"v{i}", $"会社{i}");
        }

        Assert.Equal("会社1", table.Nearest("会社１"));
        foreach (var i in Enumerable.Range(0, 5_000))
        {
            table.Nearest($"nobody-{i}");
        }

        Assert.InRange(table.NamesCompared, 1, ReferenceTable.MostNamesCompared);
    }

    [Fact]
    public void Rows_of_a_workbook_without_ids_cost_the_same_each()
    {
        long WorkOf(int count)
        {
            var (yaml, book) = (Path.Combine(folder, "dossier.yaml"), Path.Combine(folder, $"{count}.xlsx"));
            File.WriteAllText(yaml, "cyberdocs: 1\ninstitution: { name: 見本病院, kind: 病院 }\nroles:\n" + Many(count, i => $"{{ id: r{i}, kind: 安全管理責任者 }}"), Encoding.UTF8);
            Assert.True(Engine.ExportWorkbook(yaml, book).Written);
            File.WriteAllBytes(book, CyberDocs.OpenXml.Editing.WorkbookEditor.Edit(File.ReadAllBytes(book), null, editor =>
            {
                foreach (var row in Enumerable.Range(2, count))
                {
                    editor.Sheet("役割")!.Set(CyberDocs.OpenXml.Editing.CellArea.One($"A{row}")!.Value.First, "");
                }
            }).ToArray());
            var work = Allocated(() => Assert.Equal(count, Engine.Read(book).Dossier!.Roles.Count));
            File.Delete(book);
            return work;
        }

        AssertGrows(WorkOf, Few);
    }

    [Fact]
    public void Answers_are_carried_over_at_the_same_cost_each()
    {
        long WorkOf(int count)
        {
            var path = Path.Combine(folder, "dossier.yaml");
            File.WriteAllText(
                path,
                "cyberdocs: 1\ninstitution: { name: 見本病院, kind: 病院 }\neditions: { checklist: r6 }\nvendors:\n" + Many(count, i => $"{{ id: v{i}, name: 会社{i}, contract: あり }}")
                + "answers:\n" + Many(count, i => $"{{ form: checklist-vendor, edition: r6, vendor: v{i}, items: {{ \"1-1\": {{ first: はい }} }} }}"),
                Encoding.UTF8);
            return Allocated(() => Assert.NotNull(Engine.CarryInto(path, "r7").Written));
        }

        AssertGrows(WorkOf, Few / 2);
    }

    private static string Many(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => $"    - {line(i)}\n"));
}
