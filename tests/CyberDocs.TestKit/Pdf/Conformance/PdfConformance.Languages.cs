using System.Text.RegularExpressions;

namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
    [GeneratedRegex("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$")]
    private static partial Regex LanguageCode();

    /// <summary>Every text has a language, most simply that of the file, and each is written as a language code.</summary>
    private void CheckLanguages()
    {
        foreach (var (number, value) in Objects)
        {
            foreach (var dictionary in Dictionaries(value).Where(d => d.ContainsKey("Lang")))
            {
                Require(Text(dictionary, "Lang") is { } code && (code.Length == 0 || LanguageCode().IsMatch(code)), "A 6.7.4", $"Object {number} has a language that is none.");
            }
        }

        if (Text(reader.Catalog, "Lang") is { } own && LanguageCode().IsMatch(own))
        {
            return;
        }

        Report("A 6.7.4", "The file has no language.");
        Report("UA 11-006", "The language of the metadata is not known.");
        Require(root is null || root.Children.TrueForAll(c => c.Entries.ContainsKey("Lang")), "UA 11-001", "The language of the text is not known.");
        Require(!reader.Catalog.ContainsKey("Outlines"), "UA 11-003", "The language of the outline is not known.");
        foreach (var (number, value) in Objects)
        {
            foreach (var dictionary in Dictionaries(value).Where(d => !d.ContainsKey("Lang")))
            {
                Require(!(dictionary.ContainsKey("Contents") && Name(dictionary, "Type") == "Annot"), "UA 11-004", $"The language of the description of annotation {number} is not known.");
                Require(!dictionary.ContainsKey("TU"), "UA 11-005", $"The language of the tooltip of field {number} is not known.");
            }
        }
    }

    /// <summary>Optional content and files within the file; the writer makes neither.</summary>
    private void CheckAttachmentsAndLayers()
    {
        if (Sub(reader.Catalog, "OCProperties") is { } layers)
        {
            List<object?> configurations = [.. Get(layers, "Configs") as List<object?> ?? [], layers.GetValueOrDefault("D")];
            foreach (var configuration in configurations.Select(c => reader.Dereference(c) as Dictionary<string, object?> ?? []))
            {
                Require(Text(configuration, "Name") is { Length: > 0 }, "UA 20-001", "A configuration of the layers has no name.");
                Require(!configuration.ContainsKey("AS"), "UA 20-003", "A configuration of the layers changes by itself.");
            }
        }

        foreach (var (number, value) in Objects)
        {
            foreach (var file in Dictionaries(value).Where(d => d.ContainsKey("EF")))
            {
                Require(Text(file, "F") is { Length: > 0 } && Text(file, "UF") is { Length: > 0 }, "UA 21-001", $"The attached file {number} is not named twice.");
                Report("A 6.8", $"Object {number} attaches a file, of which nothing says that it is PDF/A itself.");
            }
        }
    }
}
