using System.Text.RegularExpressions;
using CyberDocs.Comparing;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

/// <content>The page of changes for the head of the institution: parts of few lines each, so that all fit on it.</content>
internal sealed partial class DossierVocabulary
{
    // What a page of A4 holds below the table of counts, in lines of text, and what a heading takes of it.
    private const int LinesOfPage = 30;
    private const int LinesOfHeading = 2;
    private const int LettersOfLine = 44;
    private const int LongestText = 80;
    private const int MostNamed = 3;

    private static readonly TemplateShape<BriefPart> BriefPartShape = new TemplateShape<BriefPart>()
        .AddValue("title", static x => x.Title)
        .AddValue("count", static x => x.Count)
        .AddTexts("lines", static x => x.Lines)
        .AddValue("more", static x => x.More);

    /// <summary>The names that the template of the page begins with: those of the newer dossier, and what changed.</summary>
    /// <param name="document">The document that tells it.</param>
    /// <param name="brief">What changed.</param>
    public TemplateObject Globals(SubmissionDocument document, BriefChanges brief) => Globals(new View(document, null, [], [], brief.Compared, brief));

    private static IReadOnlyList<BriefPart> PartsOf(BriefChanges? brief) => brief is null ? [] : Fitted(
    [
        new("新しい機器", brief.Compared.Diff.Count("device", ChangeKind.Added), [.. brief.Devices(ChangeKind.Added).Select(Shortened)]),
        new("なくなった機器", brief.Compared.Diff.Count("device", ChangeKind.Removed), [.. brief.Devices(ChangeKind.Removed).Select(Shortened)]),
        new("人と役割の変更", brief.People.Count, [.. brief.People.Select(Shortened)]),
        new("前回から過ぎた期限", brief.Expired.Sum(kind => kind.Limits.Count), [.. brief.Expired.Select(Told)]),
        new("新たな確認結果のうち急ぐもの", brief.Urgent.Count, [.. brief.Urgent.Select(finding => Shortened(InEras(finding).JapaneseMessage))]),
    ]);

    // Each part has its share of the page, and what the others leave of theirs; what is urgent stands last and takes of that first.
    private static IReadOnlyList<BriefPart> Fitted(BriefPart[] parts)
    {
        var share = (LinesOfPage - (LinesOfHeading * parts.Length)) / parts.Length;
        var spare = parts.Sum(part => Math.Max(0, share - HeightOf(part.Lines)) + (part.Count == 0 ? LinesOfHeading : 0));
        return [.. parts.Reverse().Select(part =>
        {
            var most = share + Math.Min(spare, Math.Max(0, HeightOf(part.Lines) - share));
            spare -= most - share;
            return part.Within(most);
        }).Reverse()];
    }

    private static int HeightOf(IEnumerable<string> lines) => lines.Sum(HeightOf);

    private static int HeightOf(string line) => 1 + (line.Sum(letter => letter < 0x100 ? 1 : 2) / (2 * LettersOfLine));

    private static string Told(BriefLimits kind)
    {
        var names = string.Join("、", kind.Limits.Take(MostNamed).Select(limit =>
            $"{limit.Name}（{Japanese.JapaneseCalendar.FormatShort(limit.Day) ?? limit.Day.ToString("yyyy/M/d", CultureInfo.InvariantCulture)}）"));
        return $"{kind.What}: {names}{(kind.Limits.Count > MostNamed ? $" ほか {kind.Limits.Count - MostNamed} 件" : "")}";
    }

    // Of many devices the first stand for all: what is wrong with them comes behind.
    private static string Shortened(string line)
    {
        line = line.Length <= LongestText ? line : ManyDevices().Replace(line, "$1 ほか（$2台）");
        return line.Length <= LongestText ? line
            : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[LongestText - 1]) ? LongestText - 1 : LongestText), "…");
    }

    [GeneratedRegex("([^\\s、（]+)(?:、[^\\s、（]+)+（([0-9]+)台）")]
    private static partial Regex ManyDevices();

    internal sealed record BriefPart(string Title, int Count, IReadOnlyList<string> Lines)
    {
        public int More { get; private init; }

        /// <summary>The part with as many of its lines as fit, and one that counts the rest.</summary>
        public BriefPart Within(int most)
        {
            if (HeightOf(Lines) <= most)
            {
                return this;
            }

            var kept = Lines.ToList();
            while (kept.Count > 0 && HeightOf(kept) >= most)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            return this with { Lines = kept, More = Lines.Count - kept.Count };
        }
    }
}
