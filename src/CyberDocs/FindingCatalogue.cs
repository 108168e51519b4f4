using CyberDocs.Checking;
using CyberDocs.Collecting;
using CyberDocs.Diagrams;
using CyberDocs.Documents;
using CyberDocs.Files;
using CyberDocs.Filling;
using CyberDocs.Generation;
using CyberDocs.Graphics.Fonts;
using CyberDocs.Html;
using CyberDocs.OpenXml;
using CyberDocs.OpenXml.Filling;
using CyberDocs.OpenXml.Workbooks;
using CyberDocs.Pdf;
using CyberDocs.Pictures;
using CyberDocs.Reading;
using CyberDocs.Sources;
using CyberDocs.Tables;
using CyberDocs.Templating;

namespace CyberDocs;

/// <summary>Every code that CyberDocs can report. Immutable and thread-safe.</summary>
public static class FindingCatalogue
{
    /// <summary>All entries, ordered by code.</summary>
    public static IReadOnlyList<FindingCode> All { get; } = ((FindingCode[])
    [
        .. SourceFindings.All, .. IntakeFindings.All, .. LayoutFindings.All, .. GlyphFindings.All,
        .. TableFindings.All, .. FormFileFindings.All, .. BlankFormFindings.All, .. RealFileFindings.All,
        .. ReadingFindings.All, .. EditionFindings.All, .. BuiltInRules.All.Select(rule => rule.Code), .. SettingFindings.All, .. DiagramFindings.All,
        .. TemplateFindings.All, .. MarkupFindings.All,
        .. WorkbookFindings.All, .. WritingFindings.All, .. PictureFindings.All, .. PdfFindings.All, .. HtmlFindings.All,
        .. BookFindings.All, .. HeldFindings.All, .. StaleFindings.All, .. CollectFindings.All, .. ImportFindings.All,
        .. DocumentFindings.All, .. FillFindings.All, .. BundleFindings.All,
    ]).OrderBy(code => code.Id, StringComparer.Ordinal).ToArray();
}
