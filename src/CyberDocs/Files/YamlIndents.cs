namespace CyberDocs.Files;

/// <summary>Follows the indentation of YAML line by line, and says which one a line means that was indented with full-width spaces. Not thread-safe.</summary>
internal sealed class YamlIndents
{
    // Names of lists and records of a dossier as a whole that no record inside of it has: they stand at the margin wherever they are.
    private static readonly HashSet<string> Margins =
        [.. Dossier.Shape.Keys.Except(Dossier.Shape.WithInside().Skip(1).SelectMany(shape => shape.Keys), StringComparer.Ordinal)];

    private readonly Stack<Level> levels = new([new(0, true)]);
    private int last;
    private bool isOpen;

    /// <summary>The indentation of the key above a text of several lines (<c>|</c>) that goes on; null elsewhere.</summary>
    public int? TextBelow { get; private set; }

    /// <summary>The indentation that such a line means.</summary>
    /// <param name="spaces">Its indentation as typed, with spaces of both widths.</param>
    /// <param name="content">What stands behind it.</param>
    public int Meant(string spaces, string content)
    {
        var wide = Width(spaces);
        if (isOpen && wide > last)
        {
            return wide;
        }

        // Without a list or a record below it, a line that is indented stands below something.
        var key = content.TrimEnd() is [.., ':'] opening ? opening[..^1].TrimEnd() : null;
        var isItem = content.StartsWith("- ", StringComparison.Ordinal);
        return key is not null && Margins.Contains(key)
            ? 0
            : levels.Where(level => (isItem ? level.HasItems : level.HasKeys) && (level.Indent > 0 || (key is not null && Dossier.Shape.Find(key) is not null)))
                .OrderBy(level => Math.Abs(level.Indent - wide)).ThenBy(level => level.Indent)
                .FirstOrDefault(levels.First(level => level.Indent <= wide)).Indent;
    }

    /// <summary>The indentation that a line with a key means: its own, or that of the nearest line above when it fits none.</summary>
    public int Settled(int indent) => (isOpen && indent > last) || levels.Any(level => level.Indent == indent)
        ? indent
        : levels.Where(level => level.HasKeys).OrderBy(level => Math.Abs(level.Indent - indent)).First().Indent;

    /// <summary>Takes in a line as it is read.</summary>
    public void Pass(string line)
    {
        var content = line.TrimStart(' ');
        var indent = line.Length - content.Length;
        if (content.Trim().Length == 0 || IsText(indent) || content[0] == '#')
        {
            return;
        }

        TextBelow = null;
        last = indent;
        while (line.AsSpan(indent).StartsWith("- "))
        {
            Enter(indent, hasKeys: false);
            indent++;
            indent += Spaces(line.AsSpan(indent));
        }

        content = line[indent..];
        Enter(indent, hasKeys: true);
        var end = (content.IndexOf(" #", StringComparison.Ordinal) is > 0 and var comment ? content[..comment] : content).TrimEnd();
        isOpen = end is [.., ':'] or "-";
        if (end.TrimEnd('+', '-') is [.., ' ', '|' or '>'])
        {
            (TextBelow, isOpen) = (last, true);
        }
    }

    /// <summary>Whether a line so indented belongs to a text of several lines.</summary>
    public bool IsText(int indent) => TextBelow < indent;

    /// <summary>Columns of an indentation; a full-width space and a tab take two.</summary>
    public static int Width(string spaces) => spaces.Length + spaces.Count(c => c is not (' ' or '\u00A0'));

    /// <summary>How many spaces a text begins with.</summary>
    public static int Spaces(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(' ') is >= 0 and var count ? count : text.Length;

    private void Enter(int indent, bool hasKeys)
    {
        while (levels.Peek().Indent > indent)
        {
            levels.Pop();
        }

        var level = levels.Peek().Indent == indent ? levels.Pop() : new(indent, false);
        levels.Push(hasKeys ? level with { HasKeys = true } : level with { HasItems = true });
    }

    // A list may stand as far left as the key above it.
    private readonly record struct Level(int Indent, bool HasKeys, bool HasItems = false);
}
