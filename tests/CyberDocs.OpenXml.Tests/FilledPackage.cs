using System.IO.Compression;
using System.Text;
using CyberDocs.Documents;
using CyberDocs.Findings;

namespace CyberDocs.OpenXml.Tests;

/// <summary>A package as another program left it.</summary>
internal static class FilledPackage
{
    /// <summary>The package with a part changed as text.</summary>
    public static byte[] With(byte[] package, string part, Func<string, string> change)
    {
        using var output = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package)))
        using (var target = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                var text = reader.ReadToEnd();
                using var writer = new StreamWriter(target.CreateEntry(entry.FullName).Open(), new UTF8Encoding(false));
                writer.Write(entry.FullName == part ? change(text) : text);
            }
        }

        return output.ToArray();
    }

    /// <summary>A package of the given parts.</summary>
    public static byte[] Of(params (string Name, string Text)[] parts)
    {
        using var output = new MemoryStream();
        using (var target = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(target.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return output.ToArray();
    }

    public static FilledForm Read(byte[] package, out IReadOnlyList<Finding> found, params string[] fields)
    {
        var findings = new FindingCollector();
        var form = OfficeFormReader.Read(new MemoryStream(package), findings, "様式.docx", fields);
        found = findings.Findings;
        return form;
    }

    public static List<string> Values(byte[] package, params string[] fields) =>
        [.. Read(package, out _, fields).Fields.Select(field => $"{field.Id}={field.Kind}:{field.Value}")];
}
