using CyberDocs.TestKit;

namespace CyberDocs.Tests.Collecting;

/// <summary>
/// The sample hospital without answers; the forms that it sends out, made once for all tests that fill them in; a folder for the tests of a class.
/// </summary>
public sealed class SentForms : IDisposable
{
    public static readonly string[] Checklists = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    private const string End = "# ── 検査の扱い";

    private static readonly Lazy<string> Sent = new(Send);

    private static readonly string Ledger = Path.Combine(Path.GetDirectoryName(SampleDossier.FilePath)!, "ledger.csv");

    private readonly string sent = Sent.Value;

    public static GenerateOptions Options { get; } =
        new() { Date = SampleDossier.Date, Formats = ["docx", "xlsx", "pdf"], Documents = Checklists, FillableForms = true };

    public CyberDocsEngine Engine { get; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("cyberdocs-forms-").FullName;

    /// <summary>The dossier with the sample's answers.</summary>
    public string Answered { get; } = File.ReadAllText(SampleDossier.FilePath);

    /// <summary>The dossier without an answer.</summary>
    public string Yaml => Unanswered(Answered);

    /// <summary>A dossier file of its own, beside a ledger.</summary>
    public string Write(string yaml) => Write(Directory.CreateDirectory(Path.Combine(Folder, Path.GetRandomFileName())).FullName, yaml);

    public IEnumerable<string> Files(string format) => Directory.EnumerateFiles(sent, "0*." + format).Order(StringComparer.Ordinal);

    public byte[] Form(string start, string format) => File.ReadAllBytes(Files(format).Single(file => Path.GetFileName(file).StartsWith(start, StringComparison.Ordinal)));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Unanswered(string yaml) =>
        yaml[..(yaml.IndexOf("\nanswers:", StringComparison.Ordinal) + 1)] + "answers:\n\n" + yaml[yaml.IndexOf(End, StringComparison.Ordinal)..];

    private static string Write(string folder, string yaml)
    {
        File.Copy(Ledger, Path.Combine(folder, "ledger.csv"));
        var path = Path.Combine(folder, "dossier.yaml");
        File.WriteAllText(path, yaml);
        return path;
    }

    private static string Send()
    {
        var folder = SharedFolder.Create("forms");
        var engine = new CyberDocsEngine();
        engine.Generate(engine.Read(Write(folder, Unanswered(File.ReadAllText(SampleDossier.FilePath)))), folder, Options);
        return folder;
    }
}
