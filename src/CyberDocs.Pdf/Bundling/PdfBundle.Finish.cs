using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Bundling;

/// <content>What stands around the pages: page tree, structure, outline, claims.</content>
internal sealed partial class PdfBundle
{
    private void Finish(IReadOnlyList<BundlePart> parts)
    {
        stamps.Finish();
        WritePages();
        WriteStructure();
        var outlineNumber = WriteOutline();
        var claims = parts.Where(part => part.IsReceived).Select(part => part.Source.Claims()).ToList();
        char? conformance = claims.Exists(claim => claim.Conformance is null) ? null
            : claims.Exists(claim => claim.Conformance == 'B') ? 'B'
            : claims.Exists(claim => claim.Conformance == 'U') ? 'U'
            : 'A';
        CatalogWriter.Write(
            file, PropertyText.Clean(head, "bundle"), conformance, claims.TrueForAll(claim => claim.IsAccessible), rootNumber, outlineNumber, pagesNumber,
            layers: WriteLayers());
    }

    // Layers of received pages stay on or off as they were.
    private int WriteLayers()
    {
        if (layers.Count == 0)
        {
            return 0;
        }

        var number = file.Allocate();
        var body = file.BeginObject(number);
        Layers("<</OCGs["u8, layers);
        Layers("]/D<</Name(Layers)/Order["u8, layers);
        Layers("]/OFF["u8, layers.Where(layer => layer.IsOff));
        body.Write("]>>>>"u8);
        file.EndObject();
        return number;

        void Layers(ReadOnlySpan<byte> before, IEnumerable<(int Number, bool IsOff)> listed)
        {
            body.Write(before);
            foreach (var layer in listed)
            {
                body.Ref(layer.Number).Space();
            }
        }
    }

    private void WritePages()
    {
        var body = file.BeginObject(pagesNumber).Write("<</Type/Pages/Count "u8).Int(pageNumbers.Count).Write("/Kids["u8);
        foreach (var page in pageNumbers)
        {
            body.Ref(page).Space();
        }

        body.Write("]>>"u8);
        file.EndObject();
    }

    private void WriteStructure()
    {
        var document = file.BeginObject(documentNumber).Write("<</S/Document/P "u8).Ref(rootNumber).Write("/K["u8);
        foreach (var element in partElements)
        {
            document.Ref(element).Space();
        }

        document.Write("]>>"u8);
        file.EndObject();
        StructureRoot.Write(
            file, rootNumber, documentNumber, parentOfKey, ids, (body, id) => body.Byte((byte)'<').Hex(Encoding.Latin1.GetBytes(id)).Byte((byte)'>'));
    }

    private int WriteOutline()
    {
        var root = file.Allocate();
        var numbers = outline.Select(_ => file.Allocate()).ToList();
        var body = file.BeginObject(root).Write("<</Type/Outlines/First "u8).Ref(numbers[0]).Write("/Last "u8).Ref(numbers[^1])
            .Write("/Count "u8).Int(numbers.Count).Write(">>"u8);
        file.EndObject();
        for (var i = 0; i < outline.Count; i++)
        {
            WriteItem(outline[i], numbers[i], root, i > 0 ? numbers[i - 1] : 0, i + 1 < numbers.Count ? numbers[i + 1] : 0);
        }

        return root;
    }

    private void WriteItem(OutlineItem item, int number, int parent, int before, int after)
    {
        var children = item.Children.Select(_ => file.Allocate()).ToList();
        var body = file.BeginObject(number).Write("<</Title"u8).Text(Caption.Of(item.Title)).Write("/Parent "u8).Ref(parent);
        if (before != 0)
        {
            body.Write("/Prev "u8).Ref(before);
        }

        if (after != 0)
        {
            body.Write("/Next "u8).Ref(after);
        }

        body.Write("/Dest["u8).Ref(item.Page).Write("/XYZ null "u8);
        if (item.Top is { } top)
        {
            body.Number(top);
        }
        else
        {
            body.Write("null"u8);
        }

        body.Write(" null]"u8);
        if (children.Count > 0)
        {
            body.Write("/First "u8).Ref(children[0]).Write("/Last "u8).Ref(children[^1]).Write("/Count "u8).Int(-children.Count);
        }

        body.Write(">>"u8);
        file.EndObject();
        for (var i = 0; i < children.Count; i++)
        {
            WriteItem(item.Children[i], children[i], number, i > 0 ? children[i - 1] : 0, i + 1 < children.Count ? children[i + 1] : 0);
        }
    }
}
