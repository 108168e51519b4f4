using CyberDocs.Generation;

namespace CyberDocs.Tests.Generation;

/// <summary>A set is old or new, and what people own is never overwritten unasked.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-set-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_set_that_was_not_finished_leaves_the_one_before_as_it_was()
    {
        Write(("a.txt", "old"), ("manifest.json", Manifest("a.txt", "old")));
        using (var place = new OutputFolder(folder, [], overwrite: false))
        {
            Put(place, "a.txt", "new");
        }

        Assert.Equal("old", Read("a.txt"));
        Assert.Equal(["a.txt", "manifest.json"], Names());
    }

    [Fact]
    public void A_killed_run_is_finished_by_the_next_one_before_it_begins()
    {
        // As a run leaves it that is killed between two renames.
        Directory.CreateDirectory(In(".cyberdocs.ready"));
        Write(("a.txt", "new"), ("b.txt", "old"), (".cyberdocs.ready/b.txt", "new"), (".cyberdocs.ready/manifest.json", Manifest("a.txt", "new")), (".cyberdocs.ready/manifest.before.json", "{}"));
        new OutputFolder(folder, [], overwrite: false).Dispose();

        Assert.Equal("new", Read("b.txt"));
        Assert.Equal(Manifest("a.txt", "new"), Read("manifest.json"));
        Assert.Equal(["a.txt", "b.txt", "manifest.json"], Names());
    }

    [Fact]
    public void What_a_killed_run_was_still_writing_is_removed()
    {
        Directory.CreateDirectory(In(".cyberdocs.part"));
        Write((".cyberdocs.part/a.txt", "half"), (".cyberdocs.lock", ""), ("mine.txt", "mine"));
        new OutputFolder(folder, [], overwrite: false).Dispose();
        Assert.Equal(["mine.txt"], Names());
    }

    [Theory]
    [InlineData("input.txt")]
    [InlineData("mine.txt")]
    [InlineData("changed.txt")]
    public void Files_of_people_are_refused_and_kept_as_backups_when_forced(string name)
    {
        Write(("input.txt", "input"), ("mine.txt", "mine"), ("changed.txt", "changed"), ("manifest.json", Manifest("changed.txt", "as it was made")));
        var before = Read(name);
        using (var place = new OutputFolder(folder, [In("input.txt")], overwrite: false))
        {
            Assert.Contains("--force", Assert.Throws<IOException>(() => place.Create(name)).Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, Read(name));
        for (var run = 1; run <= 2; run++)
        {
            using var place = new OutputFolder(folder, [In("input.txt")], overwrite: true);
            Put(place, name, "new");
            place.Commit();
        }

        Assert.Equal("new", Read(name));
        Assert.Equal(before, Read(name + ".bak"));
        Assert.Equal("new", Read(name + ".bak2"));
    }

    [Fact]
    public void An_input_that_an_earlier_run_made_is_refused_all_the_same()
    {
        Write(("04.xlsx", "ledger"), ("manifest.json", Manifest("04.xlsx", "ledger")));
        using var place = new OutputFolder(folder, [In("04.xlsx")], overwrite: false);
        Assert.Throws<IOException>(() => place.Create("04.xlsx"));
    }

    [Fact]
    public void A_second_run_in_the_same_folder_is_told_so()
    {
        using var first = new OutputFolder(folder, [], overwrite: false);
        Assert.Contains("別の実行", Assert.Throws<IOException>(() => new OutputFolder(folder, [], overwrite: false)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ten_runs_at_once_each_either_writes_its_set_or_says_that_another_does()
    {
        var written = 0;
        Parallel.For(0, 10, new ParallelOptions { MaxDegreeOfParallelism = 10 }, i =>
        {
            try
            {
                using var place = new OutputFolder(folder, [], overwrite: false);
                Put(place, "a.txt", $"{i}");
                Put(place, "manifest.json", Manifest("a.txt", $"{i}"));
                place.Commit();
                Interlocked.Increment(ref written);
            }
            catch (IOException e)
            {
                Assert.Contains("別の実行", e.Message, StringComparison.Ordinal);
            }
        });
        Assert.True(written > 0);
        Assert.Equal(["a.txt", "manifest.json"], Names());
        Assert.Equal(Manifest("a.txt", Read("a.txt")), Read("manifest.json"));
    }

    [Fact]
    public void Links_in_the_places_of_our_own_files_are_left_alone()
    {
        var other = Directory.CreateTempSubdirectory("cyberdocs-other-").FullName;
        File.WriteAllText(Path.Combine(other, "precious.txt"), "precious");
        File.CreateSymbolicLink(In(".cyberdocs.part"), other);
        Assert.ThrowsAny<IOException>(() =>
        {
            using var place = new OutputFolder(folder, [], overwrite: true);
            Put(place, "precious.txt", "x");
        });
        Assert.Equal("precious", File.ReadAllText(Path.Combine(other, "precious.txt")));
        Directory.Delete(other, recursive: true);
    }

    [Fact]
    public void Files_of_sets_before_stay_ours()
    {
        Write(("a.docx", "a"), ("manifest.json", Manifest("a.docx", "a")));
        using var place = new OutputFolder(folder, [], overwrite: false);
        Assert.Equal(["a.docx"], place.Beside(new HashSet<string> { "a.pdf" }).Select(each => each.Name));
        Assert.Empty(place.Beside(new HashSet<string> { "a.docx" }));
    }

    private static void Put(OutputFolder place, string name, string text)
    {
        using var file = place.Create(name);
        file.Content.Write(System.Text.Encoding.UTF8.GetBytes(text));
        file.Commit();
    }

    private static string Manifest(string name, string content) =>
        $$"""{"cyberdocs":"1.0.0","files":[{"name":"{{name}}","sha256":"{{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)))}}"}]}""";

    private void Write(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            File.WriteAllText(In(name), text);
        }
    }

    private string Read(string name) => File.ReadAllText(In(name));

    private IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private string In(string name) => Path.Combine(folder, name);
}
