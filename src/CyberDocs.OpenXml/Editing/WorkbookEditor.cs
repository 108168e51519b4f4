using System.Xml;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellFormats = CyberDocs.OpenXml.Workbooks.CellFormats;

namespace CyberDocs.OpenXml.Editing;

/// <summary>
/// Changes cells of a workbook that people own. Sheets that are not changed and every other part stay as they are, byte for byte, but that formulas are
/// worked out anew when the workbook is opened; a sheet that is changed keeps its looks, filters, validations, comments and drawings. The same changes give
/// the same bytes. Not thread-safe.
/// </summary>
internal sealed partial class WorkbookEditor
{
    /// <summary>Most characters of a sheet that is held as a tree; 100,000 rows of a ledger are about as many.</summary>
    public const long LargestPart = 256L << 20;

    private readonly ReadOnlyMemory<byte> content;
    private readonly SpreadsheetDocument document;
    private readonly PackageFile package;
    private readonly List<SheetEditor> opened = [];
    private readonly CellFormats formats;
    private List<SharedStringItem>? shared;

    private WorkbookEditor(ReadOnlyMemory<byte> content, SpreadsheetDocument document, PackageFile package, CellFormats formats) =>
        (this.content, this.document, this.package, this.formats) = (content, document, package, formats);

    /// <summary>Opens a workbook, makes changes and gives its new bytes; the given ones when nothing was changed.</summary>
    /// <param name="content">The workbook.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="change">Makes the changes.</param>
    /// <param name="stale">Takes what people wrote about rows and what may not mean those that were added.</param>
    /// <exception cref="WorkbookEditException">It cannot be changed without harm.</exception>
    public static ReadOnlyMemory<byte> Edit(
        ReadOnlyMemory<byte> content, InputLimits? limits, Action<WorkbookEditor> change, Action<StaleRange>? stale = null)
    {
        try
        {
            using var copy = WorkingCopy.Of(content, limits);
            using var document = SpreadsheetDocument.Open(copy, isEditable: true, new OpenSettings { AutoSave = false, MaxCharactersInPart = LargestPart });
            WholePackage.Demand(document);
            if (document.StrictRelationshipFound)
            {
                throw new WorkbookEditException("「Strict Open XML」形式のブックのため / the workbook is in the Strict Open XML format");
            }

            if (document.DigitalSignatureOriginPart is not null)
            {
                throw new WorkbookEditException("デジタル署名のあるブックのため / the workbook is digitally signed");
            }

            using var package = PackageFile.Of(content, new InputMeter(limits, content.Length));
            using var styles = package.Xml(package.Relations(WorkbookSheets.MainPart(package)).Find(relation => relation.Type == "styles").Target);
            var editor = new WorkbookEditor(content, document, package, new CellFormats(styles, package.Meter));
            change(editor);
            var changed = editor.Changed();
            editor.Stale.ToList().ForEach(range => stale?.Invoke(range));
            return changed;
        }
        catch (Exception e)
            when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or InputRefusedException or FormatException
                or ArgumentException)
        {
            throw new WorkbookEditException($"ブックを読めないため（{e.Message}） / the workbook cannot be read ({e.Message})", e);
        }
    }

    /// <summary>A sheet with cells; null when there is none of that name.</summary>
    public SheetEditor? Sheet(string name)
    {
        var book = document.WorkbookPart ?? throw new InvalidDataException("workbook");
        var sheet = book.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault(sheet => sheet.Name?.Value == name);
        if (sheet?.Id?.Value is not { } id || !book.TryGetPartById(id, out var part) || part is not WorksheetPart { Worksheet: { } worksheet } known)
        {
            return null;
        }

        var editor = opened.Find(other => other.Part == known);
        if (editor is null)
        {
            editor = new SheetEditor(known, worksheet, name, formats, book.Workbook?.WorkbookProperties?.Date1904?.Value == true, Shared, TextsAt);
            opened.Add(editor);
        }

        return editor;
    }

    /// <summary>The texts where a formula leads that is an area or its name; none when it is neither.</summary>
    private IReadOnlyList<string> TextsAt(string sheet, string formula)
    {
        var named = Book.Workbook?.DefinedNames?.Elements<DefinedName>()
            .Where(each => string.Equals(each.Name?.Value, formula, StringComparison.OrdinalIgnoreCase)).ToList();
        var area = named is [var only] ? only.Text : formula;
        var at = area.LastIndexOf('!');
        var on = at < 0 ? sheet : area[..at].Trim('\'').Replace("''", "'", StringComparison.Ordinal);
        return CellArea.One(area[(at + 1)..]) is { } known ? Sheet(on)?.TextsIn(known) ?? [] : [];
    }

    private IReadOnlyList<SharedStringItem> Shared() =>
        shared ??= document.WorkbookPart?.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().ToList() ?? [];

    private ReadOnlyMemory<byte> Changed()
    {
        foreach (var (name, root) in opened.SelectMany(sheet => sheet.Changed()))
        {
            roots[name.TrimStart('/')] = root;

            // Excel shows what it worked out when it saved, unless it is told to work it out anew.
            if (Book.CalculationChainPart is not null && Book.Workbook is { } book)
            {
                book.CalculationProperties ??= new CalculationProperties();
                book.CalculationProperties.FullCalculationOnLoad = true;
                Change(Book);
            }
        }

        GrowNames();
        GrowFormulas();
        return ChangedParts.Replaced(content, roots, written);
    }
}
