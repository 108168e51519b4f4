using System.Security.Cryptography;
using System.Text.Json;
using CyberDocs.Generation;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Generation;

/// <summary>Whatever goes wrong while a set is written over an older one: inputs stay whole, the set is old or new as a whole, and nothing of others is touched.</summary>
public sealed class FaultTests : IDisposable
{
    private static readonly CyberDocsEngine Engine = new();
    private static readonly GenerateOptions Older = new() { Date = new(2024, 10, 1), Formats = ["docx", "xlsx", "svg"], Documents = ["ledger", "network-diagram"] };
    private static readonly GenerateOptions Newer = Older with { Date = new(2024, 11, 1) };

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-fault-").FullName;
    private readonly ReadResult read;

    public FaultTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("samples", "data", "clinic")))
        {
            File.Copy(file, In(Path.GetFileName(file)));
        }

        File.WriteAllText(In("mine.txt"), "mine");
        read = Engine.Read(In("dossier.yaml"));
    }

    // Every write fails once; CI tries a seeded part of them.
    private static int Faults => FullRun.Count(24, int.MaxValue);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_disk_that_is_full_at_any_write_leaves_the_older_set()
    {
        Engine.Generate(read, Out, Older);
        var before = Content(folder);
        var count = new FullDisk(int.MaxValue);
        Engine.Generate(read, () => new OutputFolder(In("count"), read.Files, overwrite: false, count.Around), Newer);
        Directory.Delete(In("count"), recursive: true);
        Assert.True(count.Writes > 20, $"{count.Writes} writes");

        var random = new Random(20241101);
        var moments = Enumerable.Range(0, count.Writes).OrderBy(_ => random.Next()).Take(Faults).Append(0).Append(count.Writes - 1);
        foreach (var moment in moments)
        {
            var disk = new FullDisk(moment);
            Assert.Throws<IOException>(() => Engine.Generate(read, () => new OutputFolder(Out, read.Files, overwrite: false, disk.Around), Newer));
            Assert.Equal(before, Content(folder));
        }

        Engine.Generate(read, Out, Newer);
        AssertWhole(Out);
    }

    [Fact]
    public void A_process_that_ends_while_it_writes_leaves_the_older_files_and_nothing_half()
    {
        Engine.Generate(read, Out, Older);
        var before = Content(folder);
        using (var place = new OutputFolder(Out, read.Files, overwrite: false))
        using (var whole = place.Create("whole.docx"))
        using (var half = place.Create("half.docx"))
        {
            whole.Content.Write([1, 2, 3]);
            whole.Commit();
            place.Abandon();
            Assert.Equal(before, Content(folder));
            Assert.ThrowsAny<IOException>(place.Commit);
        }

        using (var file = new CyberDocs.Files.OutputFile(In("mine.txt")))
        {
            file.Content.Write([1, 2, 3]);
            file.Abandon();
            Assert.Equal(before, Content(folder));
            Assert.ThrowsAny<IOException>(file.Commit);
        }

        Assert.Equal(before, Content(folder));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    public void Of_runs_side_by_side_in_one_folder_each_makes_a_whole_set_or_says_that_another_does(int runs)
    {
        Engine.Generate(read, Out, Older);
        var others = Content(folder, Out);
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = runs }, i =>
        {
            try
            {
                Engine.Generate(read, Out, Older with { Date = new(2024, 11, 1 + i) });
            }
            catch (IOException e)
            {
                Assert.Contains("別の実行", e.Message, StringComparison.Ordinal);
            }
        });
        AssertWhole(Out);
        Assert.Equal(others, Content(folder, Out));
    }

    [Theory]
    [InlineData(".cyberdocs.lock", false)]
    [InlineData(".cyberdocs.part", true)]
    [InlineData(".cyberdocs.ready", true)]
    [InlineData("manifest.json", false)]
    [InlineData("04-機器管理台帳.docx", false)]
    [InlineData("04-機器管理台帳.docx", true)]
    [InlineData("04-機器管理台帳.docx.bak", false)]
    public void What_a_link_leads_to_stays_as_it_is_wherever_the_link_stands(string name, bool toFolder)
    {
        var outside = Directory.CreateDirectory(In("outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "precious.txt"), "precious");
        Directory.CreateDirectory(Out);
        Link(Path.Combine(Out, name), toFolder ? outside : Path.Combine(outside, "precious.txt"), toFolder);
        var before = Content(folder, Out);
        foreach (var overwrite in (bool[])[false, true])
        {
            try
            {
                Engine.Generate(read, Out, Older with { Overwrite = overwrite });
                AssertWhole(Out);
            }
            catch (IOException e)
            {
                Assert.True(e.Message.Contains(" / ", StringComparison.Ordinal) || e.Message.Contains("/ ", StringComparison.Ordinal), e.Message);
            }

            Assert.Equal(before, Content(folder, Out));
        }
    }

    [Fact]
    public void An_output_folder_that_is_a_link_is_written_where_it_leads()
    {
        Directory.CreateDirectory(In("real"));
        Directory.CreateSymbolicLink(Out, In("real"));
        Engine.Generate(read, Out, Older);
        AssertWhole(In("real"));
        Assert.NotNull(new DirectoryInfo(Out).LinkTarget);
    }

    private string Out => In("out");

    private string In(string name) => Path.Combine(folder, name);

    private static void Link(string path, string target, bool toFolder)
    {
        if (toFolder)
        {
            Directory.CreateSymbolicLink(path, target);
        }
        else
        {
            File.CreateSymbolicLink(path, target);
        }
    }

    /// <summary>The manifest lists every file with the hash that it has, and nothing else lies there but links that a test put there.</summary>
    private static void AssertWhole(string folder)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "manifest.json")));
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray()
            .ToDictionary(file => file.GetProperty("name").GetString()!, file => file.GetProperty("sha256").GetString());
        Assert.NotEmpty(listed);
        Assert.All(listed, file => Assert.Equal(file.Value, Hash(Path.Combine(folder, file.Key))));
        Assert.Empty(new DirectoryInfo(folder).EnumerateFileSystemInfos()
            .Where(each => each.LinkTarget is null && each.Name != "manifest.json" && !listed.ContainsKey(each.Name) && !each.Name.Contains(".bak", StringComparison.Ordinal))
            .Select(each => each.Name));
    }

    private static SortedDictionary<string, string> Content(string folder, string? without = null) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => without is null || !file.StartsWith(without + Path.DirectorySeparatorChar, StringComparison.Ordinal)).ToDictionary(file => file, Hash),
        StringComparer.Ordinal);

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    /// <summary>A disk that has no room left from a certain write on.</summary>
    private sealed class FullDisk(int room)
    {
        private int writes;

        public int Writes => writes;

        public Stream Around(Stream file) => new Counted(this, file);

        private void Write()
        {
            if (Interlocked.Increment(ref writes) > room)
            {
                throw new IOException("No space left on device");
            }
        }

        private sealed class Counted(FullDisk disk, Stream file) : Stream
        {
            public override bool CanRead => false;

            public override bool CanSeek => false;

            public override bool CanWrite => true;

            public override long Length => file.Length;

            public override long Position
            {
                get => file.Position;
                set => throw new NotSupportedException();
            }

            public override void Write(ReadOnlySpan<byte> buffer)
            {
                disk.Write();
                file.Write(buffer);
            }

            public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

            public override void Flush() => file.Flush();

            public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

            public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

            public override void SetLength(long value) => throw new NotSupportedException();
        }
    }
}
