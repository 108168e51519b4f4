namespace CyberDocs.Generation;

/// <summary>Names of files out of names of documents, vendors and systems. Stateless and thread-safe.</summary>
internal static class FileNames
{
    // Names of 255 bytes are the limit of common file systems; a Japanese character takes up to four.
    private const int LongestStem = 60;
    private const int LongestPart = 24;
    private const int MostBytes = 220;

    private static readonly string[] LegalForms = ["株式会社", "有限会社", "合同会社", "一般社団法人", "㈱", "㈲", "(株)", "（株）"];

    // Windows opens the device whatever follows the first dot.
    private static readonly HashSet<string> Devices = new(
        [
            "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$",
            .. "0123456789¹²³".SelectMany(digit => (string[])[$"COM{digit}", $"LPT{digit}"]),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A vendor or system as a part of a file name: legal forms are left out, and what file systems refuse becomes an underscore.</summary>
    public static string Part(string name)
    {
        foreach (var form in LegalForms)
        {
            name = name.Replace(form, "", StringComparison.Ordinal);
        }

        return Whole(Cut(Within(name).Trim(), LongestPart));
    }

    /// <summary>A name without what file systems refuse, not too long.</summary>
    public static string Safe(string name) => Whole(Cut(Within(name).Trim(), LongestStem));

    /// <summary>What stands within a name: without signs that file systems refuse, and without those that nobody sees.</summary>
    public static string Within(string name)
    {
        var part = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            switch (name[i])
            {
                // They make two names look the same, or "xcod.exe" of "exe.docx".
                case '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
                    or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB'):
                    break;
                case '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF':
                case var c when char.IsControl(c):
                    part.Append('_');
                    break;
                case var c when char.IsSurrogate(c):
                    var isPair = char.IsHighSurrogate(c) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
                    part.Append(isPair ? name.AsSpan(i++, 2) : "_");
                    break;
                case var c:
                    part.Append(c);
                    break;
            }
        }

        return part.ToString();
    }

    /// <summary>The documents with names of which no two are the same on any file system.</summary>
    public static List<PlannedDocument> Distinct(List<PlannedDocument> planned)
    {
        var taken = new TakenNames();
        for (var i = 0; i < planned.Count; i++)
        {
            planned[i] = planned[i] with { FileName = taken.Take(Fitting(planned[i].FileName)) };
        }

        return planned;
    }

    // What Windows drops from the end, hides at the beginning, or takes for a device.
    private static string Whole(string name)
    {
        name = name.TrimEnd('.', ' ', '\u3000');
        if (name.Length == 0)
        {
            return "_";
        }

        if (name[0] is '.' or '~')
        {
            name = "_" + name[1..];
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var first = (dot < 0 ? name : name[..dot]).TrimEnd();
        return Devices.Contains(first) ? first + "_" + name[first.Length..] : name;
    }

    // Several parts of the longest kind are more than a disk takes.
    private static string Fitting(string name)
    {
        while (Encoding.UTF8.GetByteCount(name) > MostBytes)
        {
            name = Cut(name, name.Length - 1).TrimEnd('.', ' ', '\u3000');
        }

        return name;
    }

    // Between characters as people see them: half a 𠮷 is no name that a disk takes.
    private static string Cut(string name, int most)
    {
        var end = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(name))
        {
            if (start > most)
            {
                return name[..end];
            }

            end = start;
        }

        return name.Length <= most ? name : name[..end];
    }
}
