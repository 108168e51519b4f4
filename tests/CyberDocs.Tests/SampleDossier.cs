using System.Globalization;
using CyberDocs.TestKit;

namespace CyberDocs.Tests;

/// <summary>The sample hospital, read once, and its set, made once for all tests that look at it.</summary>
public sealed class SampleDossier : IDisposable
{
    public static readonly DateOnly Date = new(2024, 10, 1);

    public static string FilePath { get; } = Repository.PathOf("samples", "data", "dossier.yaml");

    public SampleDossier()
    {
        Folder = Directory.CreateTempSubdirectory("cyberdocs-sample-").FullName;
        Read = Engine.Read(FilePath);
        Result = Engine.Generate(Read, Folder, new GenerateOptions { Date = Date, Formats = ["docx", "pdf", "svg", "drawio", "xlsx", "html"] });
    }

    public CyberDocsEngine Engine { get; } = new();

    public ReadResult Read { get; }

    public GenerateResult Result { get; }

    public string Folder { get; }

    public static Dictionary<string, string> HashesOf(string folder) => Directory.EnumerateFiles(folder)
        .ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

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
}
