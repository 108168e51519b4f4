using System.Globalization;
using CyberDocs.TestKit;

namespace CyberDocs.Tests;

/// <summary>The sample hospital, read once, and its set, made once for all tests that look at it; they change none of its files.</summary>
public sealed class SampleDossier
{
    private static readonly Lazy<(string Folder, ReadResult Read, GenerateResult Result)> Made = new(Make);

    public static readonly DateOnly Date = new(2024, 10, 1);

    public static string FilePath { get; } = Repository.PathOf("samples", "data", "dossier.yaml");

    public CyberDocsEngine Engine { get; } = new();

    public ReadResult Read { get; } = Made.Value.Read;

    public GenerateResult Result { get; } = Made.Value.Result;

    public string Folder { get; } = Made.Value.Folder;

    public static Dictionary<string, string> HashesOf(string folder) => Directory.EnumerateFiles(folder)
        .ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal);

    /// <summary>Runs an action in a culture whose numbers, dates and casing differ from ours.</summary>
    public static void InOddCulture(Action action)
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.GetCultureInfo("tr-TR").Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
        try
        {
            CultureInfo.CurrentCulture = odd;
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static (string Folder, ReadResult Read, GenerateResult Result) Make()
    {
        var folder = SharedFolder.Create("sample");
        var engine = new CyberDocsEngine();
        var read = engine.Read(FilePath);
        return (folder, read, engine.Generate(read, folder, new GenerateOptions { Date = Date, Formats = ["docx", "pdf", "svg", "drawio", "xlsx", "html"] }));
    }
}
