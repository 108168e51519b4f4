using System.Buffers;
using System.Text.RegularExpressions;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Redaction;

/// <summary>Looks for values that must not be in a file, which is taken apart once for all of them.</summary>
internal sealed partial class SecretSearch
{
    // Without case and dashes a short name such as dc01 stands in symbols, rows of numbers and page contents by chance.
    private const int ShortestFolded = 8;

    private readonly string name;
    private readonly List<(string Part, string Text, string Squeezed, string Folded)> parts = [];

    public SecretSearch(string file)
    {
        name = Path.GetFileName(file);
        foreach (var (part, content) in FileContent.Everything(file).Prepend(("(name)", name)))
        {
            // Four digits of a hidden number stand in one hash or another by chance.
            var text = name == "manifest.json" ? Hash().Replace(content, "") : content;
            parts.Add((part, text, FileContent.Squeezed(text), Spellings.Folded(text)));
        }
    }

    /// <summary>Where the file holds a secret: in its name, its bytes, a part of it, or a text once blanks are taken out.</summary>
    public IEnumerable<string> Offences(string[] secrets)
    {
        var plain = SearchValues.Create(secrets, StringComparison.Ordinal);
        var folded = SearchValues.Create([.. secrets.Select(Spellings.Folded).Where(spelt => spelt.Length >= ShortestFolded)], StringComparison.Ordinal);
        var squeezed = SearchValues.Create([.. secrets.Select(FileContent.Squeezed)], StringComparison.Ordinal);
        foreach (var part in parts)
        {
            if ((Find(part.Text, plain) ?? Find(part.Squeezed, squeezed) ?? Find(part.Folded, folded)) is { } found)
            {
                yield return $"{name} {part.Part}: {found}";
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
