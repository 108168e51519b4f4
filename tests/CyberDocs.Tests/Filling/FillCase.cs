using System.IO.Compression;
using CyberDocs.Collections;
using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Tests.Filling;

/// <summary>A hospital with answers to every item, made up, and what forms are filled in with.</summary>
internal static class FillCase
{
    public const string Name = "医療法人瀬戸内会　架空病院";

    public static CyberDocsEngine Engine { get; } = new();

    public static Edition Hospital { get; } = Engine.Editions.Find("checklist-institution", "r6")!;

    public static Edition Minimum { get; } = Engine.Editions.Find("checklist-minimum", "okayama-r6")!;

    public static Dossier Dossier { get; } = new()
    {
        Institution = new Institution { Name = Name },
        Answers = [Answered(Hospital), Answered(Minimum)],
    };

    public static IReadOnlyList<EditionItem> ItemsOf(Edition edition) => [.. edition.Sections.SelectMany(section => section.Items).Where(item => !item.Gate)];

    public static EditionItem Item(string id) => ItemsOf(Hospital).First(item => item.Id == id);

    /// <summary>Every third item is いいえ at first, with a target date, and はい at last; each has its own day.</summary>
    public static ItemAnswer AnswerOf(Edition edition, EditionItem item)
    {
        var number = ItemsOf(edition).ToList().IndexOf(item);
        var day = new DateOnly(2024, 9, 1).AddDays(number);
        return number % 3 == 2
            ? new ItemAnswer { Item = item.Id, First = Answer.No, FirstOn = day, Target = day.AddMonths(4), Second = Answer.Yes, SecondOn = day.AddMonths(3), Remarks = $"備考{item.Id}" }
            : new ItemAnswer { Item = item.Id, First = Answer.Yes, FirstOn = day };
    }

    public static ItemAnswer AnswerOf(EditionItem item) => AnswerOf(Hospital, item);

    public static FillResult Fill(byte[] form, string name = "様式.xlsx", FillOptions? options = null) =>
        Engine.Fill(Dossier, new FormFile(name, () => new MemoryStream(form)), options);

    /// <summary>Every part but those of sheets and text is the same, byte for byte.</summary>
    public static void PartsAreKept(byte[] before, byte[] after)
    {
        using var old = new ZipArchive(new MemoryStream(before));
        using var now = new ZipArchive(new MemoryStream(after));
        Assert.Equal(old.Entries.Select(entry => entry.FullName), now.Entries.Select(entry => entry.FullName));
        foreach (var entry in old.Entries.Where(entry => !entry.FullName.Contains("/sheet", StringComparison.Ordinal) && entry.FullName != "word/document.xml"))
        {
            Assert.Equal(Bytes(entry), Bytes(now.GetEntry(entry.FullName)!));
        }
    }

    private static FormAnswers Answered(Edition edition) => new()
    {
        Form = edition.Form,
        Edition = edition.Id,
        Gate = edition == Hospital ? Answer.Yes : Answer.Blank,
        CheckedOn = edition == Hospital ? new DateOnly(2024, 9, 1) : null,
        Items = ItemsOf(edition).Select(item => AnswerOf(edition, item)).ToValueList(),
    };

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        using var content = entry.Open();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
