namespace CyberDocs.Tests.Generation;

/// <summary>Several institutions at a time: told in order, with the same files as one by one, and nothing done after the end.</summary>
public sealed class BatchRunTests : IDisposable
{
    private const int Institutions = 12;

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-batch-run-").FullName;

    private readonly CyberDocsEngine engine = new();

    public BatchRunTests()
    {
        for (var i = 0; i < Institutions; i++)
        {
            var systems = string.Concat(Enumerable.Range(0, i % 5).Select(n => $"  - {{ id: s{n}, name: システム{n} }}\n"));
            var data = Directory.CreateDirectory(Path.Combine(folder, "in", $"c{i:00}")).FullName;
            File.WriteAllText(Path.Combine(data, "dossier.yaml"), i == 7 ? "[" : $"cyberdocs: 1\ninstitution: {{ name: 見本診療所{i} }}\nsystems:\n{(systems.Length == 0 ? "  []\n" : systems)}");
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Any_number_at_a_time_makes_the_same_and_tells_of_it_in_order()
    {
        var one = Run("one", 1);
        var many = Run("many", 5);
        Assert.Equal(Enumerable.Range(0, Institutions).Select(i => $"c{i:00}"), many.Items.Select(item => item.Name));
        Assert.Equal(BatchOutcome.NotMade, many.Items[7].Outcome);
        Assert.Equal(one.Items.Select(item => (item.Name, item.Outcome, item.Papers, item.Errors)), many.Items.Select(item => (item.Name, item.Outcome, item.Papers, item.Errors)));
        Assert.Equal(FilesOf("one"), FilesOf("many"));
        Assert.Equal((Institutions, 1), (many.Result.Count, many.Result.NotMade));
    }

    [Fact]
    public void Nothing_is_written_after_the_receiver_gave_up()
    {
        var told = 0;
        Assert.Throws<InvalidOperationException>(() => engine.Batch(
            Path.Combine(folder, "in"), Path.Combine(folder, "out"), OptionsOf(3), _ => throw new InvalidOperationException($"after {++told}")));
        Assert.Equal(1, told);
        var left = FilesOf("out");
        Thread.Sleep(300);
        Assert.Equal(left, FilesOf("out"));
        Assert.DoesNotContain(left, file => file.Name.EndsWith(".part", StringComparison.Ordinal));
        Assert.True(Directory.EnumerateDirectories(Path.Combine(folder, "out")).Count() < Institutions);
    }

    private static BatchOptions OptionsOf(int degree) =>
        new() { Set = new GenerateOptions { Date = new(2026, 10, 1), Formats = ["html"], Documents = ["system-diagram", "ledger", "cover"], MaxDegreeOfParallelism = degree } };

    private (BatchResult Result, List<BatchItem> Items) Run(string name, int degree)
    {
        var items = new List<BatchItem>();
        return (engine.Batch(Path.Combine(folder, "in"), Path.Combine(folder, name), OptionsOf(degree), items.Add), items);
    }

    private List<(string Name, string Content)> FilesOf(string name)
    {
        var root = Path.Combine(folder, name);
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Path.GetRelativePath(root, file), File.ReadAllText(file)))];
    }
}
