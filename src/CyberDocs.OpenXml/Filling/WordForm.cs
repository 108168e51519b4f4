using System.Xml;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Filling;

/// <summary>A blank form that is a Word document: every table is a grid, and the paragraphs around them are one more. Stateless and thread-safe.</summary>
internal static class WordForm
{
    /// <summary>An element of the tree takes as much as some values: 400 bytes, and with what is looked for in it ten microseconds.</summary>
    private const int ValuesPerElement = 4;

    /// <summary>A text is held by the tree, as that of its paragraph, and in parts or keys of it.</summary>
    private const int CopiesOfText = 4;

    /// <summary>Counts the elements and texts of a document before a tree is made of them.</summary>
    /// <param name="xml">Reads its main part.</param>
    /// <param name="meter">Counts them.</param>
    /// <param name="valuesPerElement">As how many values an element counts.</param>
    /// <exception cref="InputRefusedException">There are too many.</exception>
    public static void Count(XmlReader xml, InputMeter meter, int valuesPerElement = ValuesPerElement)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                meter.Add(InputLimit.Nodes, valuesPerElement);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                meter.Add(InputLimit.AllCharacters, CopiesOfText * (long)xml.Value.Length);
            }
        }
    }

    /// <summary>What stands in it.</summary>
    /// <exception cref="InvalidDataException">It cannot be read.</exception>
    public static IReadOnlyList<FormGrid> Grids(ReadOnlyMemory<byte> content, InputMeter meter)
    {
        try
        {
            using var copy = WorkingCopy.Of(content, limits: null, isRead: true);
            using var document = WordprocessingDocument.Open(
                copy, isEditable: false, new OpenSettings { MaxCharactersInPart = WorkbookEditor.LargestPart });
            var grids = new WordGrids(meter);
            WholePackage.Demand(document);
            grids.Read(document.MainDocumentPart?.Document?.Body ?? throw new InvalidDataException("word/document.xml"));
            return grids.All;
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or FormatException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    /// <exception cref="InvalidDataException">It cannot be read, or not changed without harm.</exception>
    public static ReadOnlyMemory<byte> Fill(ReadOnlyMemory<byte> content, InputMeter meter, Func<IReadOnlyList<FormGrid>, IEnumerable<FormEdit>> decide)
    {
        try
        {
            using var copy = WorkingCopy.Of(content, limits: null);
            using var document = WordprocessingDocument.Open(
                copy, isEditable: true, new OpenSettings { AutoSave = false, MaxCharactersInPart = WorkbookEditor.LargestPart });
            WholePackage.Demand(document);
            if (document.MainDocumentPart is not { Document: { Body: { } body } root } main)
            {
                throw new InvalidDataException("word/document.xml");
            }

            if (document.DigitalSignatureOriginPart is not null)
            {
                throw new InvalidDataException("デジタル署名のある文書 / the document is digitally signed");
            }

            var grids = new WordGrids(meter);
            grids.Read(body);
            var edits = decide([.. grids.All, .. grids.Lines is { } lines ? (FormGrid[])[lines] : []]).ToList();
            foreach (var ofCell in edits.GroupBy(edit => edit.Cell.Within?.Paragraph ?? edit.Cell, ReferenceEqualityComparer.Instance))
            {
                var texts = ofCell.SelectMany(edit => edit.Texts.Select(text => text with { Start = text.Start + (edit.Cell.Within?.Start ?? 0) }));
                grids.Change((FormCell)ofCell.Key!, ofCell.First() with { Texts = texts.ToValueList() });
            }

            return edits.Count == 0 ? content
                : ChangedParts.Replaced(content, new Dictionary<string, OpenXmlPartRootElement> { [main.Uri.OriginalString.TrimStart('/')] = root });
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or FormatException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }
}
