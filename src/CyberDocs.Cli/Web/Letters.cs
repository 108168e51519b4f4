using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>Letters and forms for vendors that were made on the page, packed. Thread-safe.</summary>
internal sealed class Letters
{
    private static readonly string[] ForSending = ["docx", "pdf"];
    private static readonly string[] ForReminding = ["docx", "pdf", "txt"];

    private readonly Lock gate = new();
    private readonly List<LetterSet> sets = [];

    public LetterSet? Find(string? number)
    {
        lock (gate)
        {
            return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < sets.Count ? sets[index] : null;
        }
    }

    /// <summary>Writes to vendors as the page asks, and gives the page to go to.</summary>
    public string Write(Workspace opened, IFormCollection form, CancellationToken cancellation)
    {
        var reminds = form["kind"] == "remind";
        var vendor = form["vendor"].ToString();
        var options = new VendorLetterOptions
        {
            Date = opened.Date,
            Due = DueOf(form["due"].ToString().Trim()),
            Vendor = vendor.Length == 0 ? null : vendor,
            Formats = reminds ? ForReminding : ForSending,
            Record = form["record"] == "on",
        };
        var folder = opened.NewFolder();
        var (letters, archive) = (Path.Combine(folder, "letters"), Path.Combine(folder, "letters.zip"));
        var engine = opened.Now.Engine;
        var result = reminds
            ? engine.RemindVendors(opened.Path!, letters, options, cancellation)
            : engine.SendRequests(opened.Path!, letters, options, cancellation);
        if (result.Packages.Count > 0)
        {
            Pack(result, letters, archive);
        }

        if (result.Written is not null)
        {
            opened.Wrote();
        }

        lock (gate)
        {
            sets.Add(new LetterSet(
                sets.Count, result.Packages.Count > 0 ? archive : null,
                string.Create(CultureInfo.InvariantCulture, $"{(reminds ? "督促状" : "依頼状と様式")}-{opened.Date:yyyy-MM-dd}.zip"), result));
            return $"/vendors?made={(sets.Count - 1).ToString(CultureInfo.InvariantCulture)}";
        }
    }

    private static void Pack(VendorLettersResult result, string letters, string archive)
    {
        using var packed = ZipFile.Open(archive, ZipArchiveMode.Create);
        foreach (var package in result.Packages)
        {
            foreach (var file in package.Files)
            {
                var entry = Path.Combine(package.Name, file.Name).Replace('\\', '/');
                packed.CreateEntryFromFile(Path.Combine(letters, package.Name, file.Name), entry, CompressionLevel.Fastest);
            }
        }
    }

    private static DateOnly? DueOf(string text) => text.Length == 0
        ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? due
            : throw new WebRefusal(StatusCodes.Status400BadRequest, "期限の日付を確かめてください。", "The due date is no date.");
}

/// <summary>What was made at once. Immutable and thread-safe.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Archive">The packed files; null when there are none.</param>
/// <param name="Name">Name under which they are handed over.</param>
/// <param name="Result">What was made, and what is wrong.</param>
internal sealed record LetterSet(int Number, string? Archive, string Name, VendorLettersResult Result);
