using CyberDocs;

namespace CyberDocsForms;

/// <summary>The templates of this folder have no mistakes, and their documents are made.</summary>
public sealed class NoticeTests : IDisposable
{
    private static readonly string[] Folders = [Path.Combine(AppContext.BaseDirectory, "templates")];

    private static readonly CyberDocsEngine Engine = new(new CyberDocsOptions { TemplateFolders = Folders });

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Templates_have_no_mistakes() => Assert.Empty(TemplateChecker.Check(Folders));

    [Fact]
    public void The_notice_is_made()
    {
        var read = Engine.Read(Path.Combine(AppContext.BaseDirectory, "dossier.yaml"));
        var made = Engine.Generate(read, folder, new GenerateOptions { Date = new(2026, 10, 1), Documents = ["notice"], Formats = ["pdf", "docx"] });
        Assert.Equal(2, made.Files.Count);
        Assert.False(made.HasErrors);
    }
}
