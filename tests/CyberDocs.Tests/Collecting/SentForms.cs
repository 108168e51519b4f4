namespace CyberDocs.Tests.Collecting;

/// <summary>The sample hospital without answers, and the forms that it sends out, made once for all tests that fill them in.</summary>
public sealed class SentForms : IDisposable
{
    public static readonly string[] Checklists = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    private const string End = "# ── 検査の扱い";

    public SentForms()
    {
        Folder = Directory.CreateTempSubdirectory("cyberdocs-forms-").FullName;
        var sample = Path.GetDirectoryName(SampleDossier.FilePath)!;
        File.Copy(Path.Combine(sample, "ledger.csv"), Path.Combine(Folder, "ledger.csv"));
        var yaml = File.ReadAllText(SampleDossier.FilePath);
        var from = yaml.IndexOf("\nanswers:", StringComparison.Ordinal) + 1;
        Yaml = yaml[..from] + "answers:\n\n" + yaml[yaml.IndexOf(End, StringComparison.Ordinal)..];
        Answered = yaml;
        Engine.Generate(Engine.Read(Write(Yaml)), Folder, Options);
    }

    public static GenerateOptions Options { get; } =
        new() { Date = SampleDossier.Date, Formats = ["docx", "xlsx", "pdf"], Documents = Checklists, FillableForms = true };

    public CyberDocsEngine Engine { get; } = new();

    public string Folder { get; }

    /// <summary>The dossier without an answer.</summary>
    public string Yaml { get; }

    /// <summary>The dossier with the sample's answers.</summary>
    public string Answered { get; }

    /// <summary>A dossier file of its own, beside a ledger.</summary>
    public string Write(string yaml)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, Path.GetRandomFileName())).FullName;
        File.Copy(Path.Combine(Folder, "ledger.csv"), Path.Combine(folder, "ledger.csv"));
        var path = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(path, yaml);
        return path;
    }

    public IEnumerable<string> Files(string format) => Directory.EnumerateFiles(Folder, "0*." + format).Order(StringComparer.Ordinal);

    public byte[] Form(string start, string format) => File.ReadAllBytes(Files(format).Single(file => Path.GetFileName(file).StartsWith(start, StringComparison.Ordinal)));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
