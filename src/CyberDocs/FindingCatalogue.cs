using CyberDocs.Checking;
using CyberDocs.Collecting;
using CyberDocs.Diagrams;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Graphics.Fonts;
using CyberDocs.OpenXml;
using CyberDocs.Pdf;
using CyberDocs.Reading;
using CyberDocs.Templating;

namespace CyberDocs;

/// <summary>Every code that CyberDocs can report. Immutable and thread-safe.</summary>
public static class FindingCatalogue
{
    /// <summary>All entries, ordered by code.</summary>
    public static IReadOnlyList<FindingCode> All { get; } = ((FindingCode[])
    [
        .. ReadingFindings.All,
        .. WorkbookFindings.All,
        .. FormFileFindings.All,
        .. CollectFindings.All,
        .. BuiltInRules.All.Select(rule => rule.Code),
        .. SettingFindings.All,
        .. TemplateFindings.All,
        .. MarkupFindings.All,
        .. LayoutFindings.All,
        .. PdfFindings.All,
        .. DiagramFindings.All,
        .. WritingFindings.All,
    ]).OrderBy(code => code.Id, StringComparer.Ordinal).ToArray();
}
