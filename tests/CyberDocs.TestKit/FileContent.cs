using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CyberDocs.TestKit.Pdf;

namespace CyberDocs.TestKit;

/// <summary>What a generated file holds, compressed parts included.</summary>
public static partial class FileContent
{
    /// <summary>Everything that someone could dig out of a file: its bytes as text, every part of a package, every stream and text of a PDF.</summary>
    public static IEnumerable<(string Part, string Text)> Everything(string path)
    {
        var bytes = File.ReadAllBytes(path);
        yield return ("(bytes)", Encoding.UTF8.GetString(bytes));
        switch (Path.GetExtension(path))
        {
            case ".docx" or ".xlsx":
                foreach (var (part, xml) in Parts(bytes))
                {
                    yield return (part, xml);
                    yield return (part + " (text)", PlainText(xml));
                }

                break;
            case ".zip":
                foreach (var item in Packed(bytes))
                {
                    yield return item;
                }

                break;
            case ".pdf":
                foreach (var item in PdfParts(bytes))
                {
                    yield return item;
                }

                break;
        }
    }

    private static IEnumerable<(string Part, string Text)> Packed(byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-packed-").FullName;
        try
        {
            ZipFile.ExtractToDirectory(new MemoryStream(bytes), folder);
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                yield return (Path.GetFileName(file), Path.GetFileName(file));
                foreach (var (part, text) in Everything(file))
                {
                    yield return ($"{Path.GetFileName(file)} {part}", text);
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The text of a DOCX or XLSX file without markup.</summary>
    public static string TextOf(string path) => string.Concat(Parts(File.ReadAllBytes(path)).Select(part => PlainText(part.Xml)));

    private static IEnumerable<(string Part, string Xml)> Parts(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            yield return (entry.FullName, reader.ReadToEnd());
        }
    }

    // A value may be split over several runs; between them stands nothing but tags.
    private static string PlainText(string xml) => System.Net.WebUtility.HtmlDecode(Tag().Replace(xml, ""));

    private static IEnumerable<(string Part, string Text)> PdfParts(byte[] bytes)
    {
        var pdf = new PdfReader(bytes);
        foreach (var number in pdf.Numbers)
        {
            var value = pdf.Object(number);
            if (value is PdfStreamObject stream)
            {
                // Of a picture the file as it came: what it may say stands beside its pixels.
                var content = stream.Entries.GetValueOrDefault("Subtype") is PdfName { Value: "Image" } ? stream.Raw : pdf.Content(stream);
                yield return ($"stream {number}", Encoding.UTF8.GetString(content));
                yield return ($"stream {number} (UTF-16)", Encoding.BigEndianUnicode.GetString(content));
            }

            yield return ($"object {number}", string.Join('\n', Strings(value)));
        }

        foreach (var (number, page) in pdf.Pages)
        {
            yield return ($"page {number}", Squeezed(new PdfContent(pdf, page).All.ToString()));
        }
    }

    /// <summary>Text without white space: where lines break is up to the layout.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string> Strings(object? value) => value switch
    {
        byte[] => [PdfReader.Text(value)],
        List<object?> list => list.SelectMany(Strings),
        Dictionary<string, object?> map => map.Values.SelectMany(Strings),
        PdfStreamObject stream => stream.Entries.Values.SelectMany(Strings),
        _ => [],
    };

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
