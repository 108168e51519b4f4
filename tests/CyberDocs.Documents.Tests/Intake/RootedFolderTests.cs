using System.Text;
using CyberDocs.Intake;

namespace CyberDocs.Documents.Tests.Intake;

/// <summary>Links everywhere: nothing outside the folder is read, and no walk goes round in circles.</summary>
public sealed class RootedFolderTests : IDisposable
{
    private readonly string folder = RealPath.Of(Directory.CreateTempSubdirectory("cyberdocs-rooted-").FullName);

    public RootedFolderTests()
    {
        Directory.CreateDirectory(In("root", "sub"));
        Directory.CreateDirectory(In("outside"));
        File.WriteAllText(In("root", "in.txt"), "in");
        File.WriteAllText(In("root", "sub", "in.txt"), "sub");
        File.WriteAllText(In("outside", "secret.txt"), "secret");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_link_through_another_links_parent_does_not_lead_out()
    {
        // a → b/.. is not the folder that a lies in, but the one above what b leads to.
        File.CreateSymbolicLink(In("root", "b"), In("outside"));
        File.CreateSymbolicLink(In("root", "a"), "b/..");
        var root = new RootedFolder(In("root"));

        Assert.Null(root.Read("a/outside/secret.txt"));
        Assert.Null(root.Read("b/secret.txt"));
        Assert.Null(root.Read("../outside/secret.txt"));
        Assert.Null(root.Read("/" + In("outside", "secret.txt").TrimStart('/')));
        Assert.Equal(folder, RealPath.Of(In("root", "a")));
    }

    [Fact]
    public void A_link_that_stays_inside_is_followed()
    {
        File.CreateSymbolicLink(In("root", "c"), "sub");
        File.CreateSymbolicLink(In("root", "d.txt"), "c/in.txt");
        var root = new RootedFolder(In("root"));

        Assert.Equal("sub", Encoding.UTF8.GetString(root.Read("d.txt")!));
        Assert.Equal(["c/in.txt"], root.Names("c", _ => true));
        Assert.Null(root.Read("none.txt"));
    }

    [Fact]
    public void Links_that_lead_out_are_no_files_of_a_folder()
    {
        File.CreateSymbolicLink(In("root", "e"), In("outside"));
        Assert.Empty(new RootedFolder(In("root")).Names("e", _ => true));
    }

    [Fact]
    public void Links_in_circles_end_a_walk_and_a_path()
    {
        File.CreateSymbolicLink(In("root", "x"), ".");
        File.CreateSymbolicLink(In("root", "y"), ".");
        File.CreateSymbolicLink(In("root", "sub", "up"), In("root"));
        File.CreateSymbolicLink(In("root", "self"), "self");

        Assert.Equal([In("root", "in.txt"), In("root", "self"), In("root", "sub", "in.txt")], FolderWalk.Files(In("root")).Where(file => !file.EndsWith('x') && !file.EndsWith('y') && !file.EndsWith("up", StringComparison.Ordinal)));
        Assert.Equal([In("root"), In("root", "sub")], FolderWalk.Folders(In("root")));
        Assert.Throws<IOException>(() => RealPath.Of(In("root", "self")));
    }

    [Fact]
    public void More_files_than_the_limit_allows_end_a_walk() =>
        Assert.Throws<InputRefusedException>(() => FolderWalk.Files(In("root"), InputLimits.Default.With(InputLimit.Entries, 2)));

    [Fact]
    public void A_file_larger_than_the_limit_is_refused_before_it_is_read()
    {
        using (var sparse = File.Create(In("root", "large.csv")))
        {
            sparse.SetLength(3L << 30);
        }

        Assert.Equal("CD1160", Assert.Throws<InputRefusedException>(() => ForeignFile.ReadAllBytes(In("root", "large.csv"))).At(default).Code.Id);
    }

    [Fact]
    public void Devices_are_refused_and_empty_files_are_empty()
    {
        File.WriteAllText(In("root", "empty.csv"), "");
        Assert.Empty(ForeignFile.ReadAllBytes(In("root", "empty.csv")));
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal("CD1161", Assert.Throws<InputRefusedException>(() => ForeignFile.ReadAllBytes("/dev/zero")).At(default).Code.Id);
        }
    }

    private string In(params string[] parts) => Path.Combine([folder, .. parts]);
}
