using System.Buffers;
using System.Text.RegularExpressions;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Redaction;

/// <summary>Looks for values that must not be in a file.</summary>
internal static partial class SecretSearch
{
    // Without case and dashes a short name such as dc01 stands in symbols, rows of numbers and page contents by chance.
    private const int ShortestFolded = 8;

    /// <summary>Where a file holds a secret: in its name, its bytes, a part of it, or a text once blanks are taken out.</summary>
    public static IEnumerable<string> Offences(string file, string[] secrets)
    {
        var plain = SearchValues.Create(secrets, StringComparison.Ordinal);
        var folded = SearchValues.Create([.. secrets.Select(Spellings.Folded).Where(spelt => spelt.Length >= ShortestFolded)], StringComparison.Ordinal);
        var squeezed = SearchValues.Create([.. secrets.Select(FileContent.Squeezed)], StringComparison.Ordinal);
        foreach (var (part, content) in FileContent.Everything(file).Prepend(("(name)", Path.GetFileName(file))))
        {
            // Four digits of a hidden number stand in one hash or another by chance.
            var text = Path.GetFileName(file) == "manifest.json" ? Hash().Replace(content, "") : content;
            var found = Find(text, plain) ?? Find(FileContent.Squeezed(text), squeezed) ?? Find(Spellings.Folded(text), folded);
            if (found is not null)
            {
                yield return $"{Path.GetFileName(file)} {part}: {found}";
            }
        }
    }

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    private static string? Find(string text, SearchValues<string> values)
    {
        var at = text.AsSpan().IndexOfAny(values);
        return at < 0 ? null : text.Substring(at, Math.Min(30, text.Length - at));
    }
}
