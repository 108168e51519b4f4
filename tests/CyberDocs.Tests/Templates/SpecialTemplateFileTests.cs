using System.Diagnostics;
using System.Net.Sockets;
using CyberDocs.Findings;

namespace CyberDocs.Tests.Templates;

/// <summary>What is no regular file in a template folder is a finding that names it and says what it is; everything else goes on.</summary>
public sealed class SpecialTemplateFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-special-").FullName;

    public static TheoryData<string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string>();
            foreach (var name in (string[])["editions/x.yaml", "editions/carry/x.yaml", "profiles/x.yaml", "documents.yaml", "mine/document.yaml", "ledger/ledger.sbn-html"])
            {
                cases.Add(name, "pipe", "CD1161 パイプ");
                cases.Add(name, "socket", "CD1161 ソケット");
                cases.Add(name, "large", name.EndsWith("yaml", StringComparison.Ordinal) ? "CD1160 ファイルの大きさ" : "CD3050 上限");
                if (name.EndsWith("yaml", StringComparison.Ordinal))
                {
                    cases.Add(name, "folder", "CD1161 フォルダー");
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_kind_is_told_in_each_place(string name, string kind, string told)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var held = Make(Path.Combine(folder, name), kind);
        var engine = new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [folder] });
        Assert.Contains(engine.Documents, document => document.Id == "ledger");
        var finding = Assert.Single(TemplateChecker.Check([folder]), found => found.Severity == Severity.Error);
        Assert.Equal(told.Split(' ')[0], finding.Code.Id);
        Assert.Contains(told.Split(' ')[1], finding.JapaneseMessage, StringComparison.Ordinal);
        Assert.EndsWith(name, finding.Place.File!, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Socket? Make(string path, string kind)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        switch (kind)
        {
            case "pipe":
                using (var made = Process.Start("mkfifo", path))
                {
                    made.WaitForExit();
                }

                return null;
            case "socket":
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                socket.Bind(new UnixDomainSocketEndPoint(path));
                return socket;
            case "folder":
                Directory.CreateDirectory(path);
                return null;
            default:
                // Sparse: it takes no room on the disk.
                using (var file = File.Create(path))
                {
                    file.SetLength(3L << 30);
                }

                return null;
        }
    }
}
