using System.Text;
using CyberDocs.Files;
using CyberDocs.Intake;

namespace CyberDocs.Tests.Generation;

/// <summary>Files that people own are replaced whole, with what was there kept.</summary>
public sealed class FileReplacementTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-replace-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_state_before_is_kept_under_a_number_of_its_own()
    {
        File.WriteAllText(In("d.yaml"), "1");
        foreach (var text in (string[])["2", "3", "3"])
        {
            FileReplacement.Write(In("d.yaml"), Encoding.UTF8.GetBytes(text));
        }

        Assert.Equal(["3", "1", "2"], ((string[])["d.yaml", "d.yaml.bak", "d.yaml.bak2"]).Select(name => File.ReadAllText(In(name))));
        Assert.Equal(3, Directory.EnumerateFiles(folder).Count());
    }

    [Fact]
    public void A_link_stays_a_link_and_permissions_stay()
    {
        File.WriteAllText(In("real.yaml"), "1");
        File.CreateSymbolicLink(In("d.yaml"), "real.yaml");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(In("real.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        FileReplacement.Write(In("d.yaml"), "2"u8);
        Assert.Equal("real.yaml", new FileInfo(In("d.yaml")).LinkTarget);
        Assert.Equal("2", File.ReadAllText(In("real.yaml")));
        Assert.Equal("1", File.ReadAllText(In("real.yaml.bak")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(In("real.yaml")));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(In("real.yaml.bak")));
        }
    }

    [Fact]
    public void Nothing_is_written_through_a_link_that_leads_out_of_the_folder()
    {
        Directory.CreateDirectory(In("root"));
        Directory.CreateDirectory(In("outside"));
        File.CreateSymbolicLink(In("root/sub"), In("outside"));
        Assert.Throws<IOException>(() => FileReplacement.Write(In("root/sub/ledger.csv"), "x"u8, new RootedFolder(In("root"))));
        Assert.Empty(Directory.EnumerateFileSystemEntries(In("outside")));
    }

    [Fact]
    public void What_a_dead_run_left_is_taken_over_and_what_a_living_one_holds_is_not()
    {
        File.WriteAllText(In("a.txt.part"), "half");
        using (var file = new OutputFile(In("a.txt")))
        {
            file.Content.Write("whole"u8);
            Assert.Contains("別の実行", Assert.Throws<IOException>(() => new OutputFile(In("a.txt"))).Message, StringComparison.Ordinal);
            file.Commit();
        }

        Assert.Equal("whole", File.ReadAllText(In("a.txt")));
        Assert.False(File.Exists(In("a.txt.part")));
    }

    [Fact]
    public void A_temporary_name_that_is_a_link_is_not_followed()
    {
        File.WriteAllText(In("precious.txt"), "precious");
        File.CreateSymbolicLink(In("a.txt.part"), In("precious.txt"));
        Assert.Throws<IOException>(() => new OutputFile(In("a.txt")));
        Assert.Equal("precious", File.ReadAllText(In("precious.txt")));
    }

    [Fact]
    public void Of_many_runs_at_one_file_none_takes_anothers()
    {
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            try
            {
                using var file = new OutputFile(In("a.txt"));
                file.Content.Write(Encoding.UTF8.GetBytes($"whole {i:0000}"));
                file.Commit();
            }
            catch (IOException e)
            {
                Assert.Contains("別の実行", e.Message, StringComparison.Ordinal);
                return;
            }

            if (Read() is { } text)
            {
                Assert.Matches("^whole [0-9]{4}$", text);
            }
        });
        Assert.Matches("^whole [0-9]{4}$", File.ReadAllText(In("a.txt")));
        Assert.False(File.Exists(In("a.txt.part")));
    }

    // Null while another run, which has just put its own in this place, holds it still.
    private string? Read()
    {
        try
        {
            return Encoding.UTF8.GetString(ForeignFile.ReadAllBytes(In("a.txt")));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private string In(string name) => Path.Combine(folder, name);
}
