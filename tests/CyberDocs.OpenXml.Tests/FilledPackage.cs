using CyberDocs.Documents;
using CyberDocs.Findings;

namespace CyberDocs.OpenXml.Tests;

/// <summary>A form in a package as another program left it, read back.</summary>
internal static class FilledPackage
{
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
