using System.Globalization;
using System.Text;

namespace CyberDocs.Generation;

/// <summary>Names of files out of names of documents, vendors and systems. Stateless and thread-safe.</summary>
internal static class FileNames
{
    // Names of 255 bytes are the limit of common file systems; a Japanese character takes up to four.
    private const int LongestStem = 60;
    private const int LongestPart = 24;

    private static readonly string[] LegalForms = ["株式会社", "有限会社", "合同会社", "一般社団法人", "㈱", "㈲", "(株)", "（株）"];

    /// <summary>A vendor or system as a part of a file name: legal forms are left out, and what file systems refuse becomes an underscore.</summary>
    public static string Part(string name)
    {
        foreach (var form in LegalForms)
        {
            name = name.Replace(form, "", StringComparison.Ordinal);
        }

        name = Cut(Safe(name), LongestPart).TrimEnd('.', ' ');
        return name.Length == 0 ? "_" : name;
    }

    /// <summary>A name without what file systems refuse, not too long.</summary>
    public static string Safe(string name)
    {
        var part = new StringBuilder(name.Length);
        foreach (var c in name.Trim())
        {
            part.Append(c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c) ? '_' : c);
        }

        return Cut(part.ToString(), LongestStem);
    }

    /// <summary>The documents with names of which no two are the same on any file system.</summary>
    public static List<PlannedDocument> Distinct(List<PlannedDocument> planned)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < planned.Count; i++)
        {
            planned[i] = planned[i] with { FileName = Take(planned[i].FileName, used) };
        }

        return planned;
    }

    /// <summary>A name that is not in use yet, and is now: itself, or with the first number that makes it one.</summary>
    public static string Take(string wanted, HashSet<string> used)
    {
        var name = wanted;
        for (var n = 2; !used.Add(name); n++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{n}");
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
