using CyberDocs.Documents;
using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Reading;

namespace CyberDocs.Pdf.Bundling;

/// <summary>Writes several PDFs as one, with an outline, numbers that run through all pages, and the structure of all. Not thread-safe.</summary>
internal sealed partial class PdfBundle
{
    private readonly PdfFile file;
    private readonly DocumentHead head;
    private readonly PageStamps stamps;
    private readonly int pagesNumber;
    private readonly int rootNumber;
    private readonly int documentNumber;
    private readonly int openState;
    private readonly List<int> pageNumbers = [];
    private readonly List<int> partElements = [];
    private readonly List<int> parentOfKey = [];
    private readonly List<(string Id, int Number)> ids = [];
    private readonly List<OutlineItem> outline = [];
    private readonly List<(int Number, bool IsOff)> layers = [];

    private PdfBundle(PdfFile file, DocumentHead head, WriteContext context, int total)
    {
        (this.file, this.head) = (file, head);
        (pagesNumber, rootNumber, documentNumber, openState) = (file.Allocate(), file.Allocate(), file.Allocate(), file.Allocate());
        stamps = new PageStamps(file, context, total);
    }

    /// <summary>Writes the bundle and gives the number of its pages.</summary>
    public static int Write(Stream output, DocumentHead head, IReadOnlyList<BundlePart> parts, WriteContext context)
    {
        using var file = new PdfFile(output);
        var bundle = new PdfBundle(file, head, context, parts.Sum(part => part.Source.Pages.Count));
        file.AddStream(bundle.openState, [], Bytes("q\n"u8));
        for (var i = 0; i < parts.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            bundle.Add(parts[i], i);
        }

        bundle.Finish(parts);
        return bundle.pageNumbers.Count;
    }

    private static ByteBuffer Bytes(ReadOnlySpan<byte> bytes)
    {
        var buffer = new ByteBuffer(bytes.Length);
        buffer.Write(bytes);
        return buffer;
    }

    private void Add(BundlePart part, int index)
    {
        var copier = new ObjectCopier(file, part.Source.Objects, part.IsReceived ? null : parentOfKey.Count, $"p{index + 1}-");
        var numbers = part.Source.Pages.Select(page =>
        {
            var number = file.Allocate();
            copier.Preset(page.Number, number);
            return number;
        }).ToList();
        var element = file.Allocate();
        partElements.Add(element);
        if (part.IsReceived)
        {
            AddReceived(part, copier, numbers, element);
        }
        else
        {
            AddOwn(part, copier, numbers, element);
        }

        pageNumbers.AddRange(numbers);
        copier.Copy();
        ids.AddRange(copier.Ids);
        outline.Add(new OutlineItem(part.Title, numbers[0], null, part.IsReceived ? [] : OutlineItem.Of(part.Source, copier)));
    }

    private void AddOwn(BundlePart part, ObjectCopier copier, List<int> numbers, int element)
    {
        var objects = part.Source.Objects;
        var tree = objects.Dictionary(part.Source.Catalog.GetValueOrDefault("StructTreeRoot")) ?? [];
        if (part.Source.Catalog.GetValueOrDefault("StructTreeRoot") is PdfReference root)
        {
            copier.Preset(root.Number, rootNumber);
        }

        var top = objects.List(tree.GetValueOrDefault("K")).FirstOrDefault();
        if (top is PdfReference old)
        {
            copier.Preset(old.Number, element);
        }

        for (var i = 0; i < numbers.Count; i++)
        {
            var page = part.Source.Pages[i].Page;
            var box = objects.List(page.GetValueOrDefault("MediaBox")).Select(objects.Resolve).OfType<double>().ToArray();
            var stamp = stamps.Add(pageNumbers.Count + i + 1, box[2] - box[0], box[3] - box[1]);
            var body = file.BeginObject(numbers[i]).Write("<</Parent "u8).Ref(pagesNumber);
            copier.WriteEntries(body, page.Where(entry => entry.Key is not ("Parent" or "Contents" or "Resources")));
            body.Write("/Resources<<"u8);
            copier.WriteEntries(body, (objects.Dictionary(page.GetValueOrDefault("Resources")) ?? []).Where(entry => entry.Key != "XObject"));
            body.Write("/XObject<<"u8);
            copier.WriteEntries(body, objects.Dictionary(objects.Dictionary(page.GetValueOrDefault("Resources"))?.GetValueOrDefault("XObject")) ?? []);
            body.Write("/Stamp "u8).Ref(stamp).Write(">>>>/Contents["u8).Ref(openState).Space();
            foreach (var content in page.GetValueOrDefault("Contents") is List<object?> list ? list : [page.GetValueOrDefault("Contents")])
            {
                copier.Write(body, content);
                body.Space();
            }

            body.Ref(stamps.Drawing).Write("]>>"u8);
            file.EndObject();
        }

        var elements = objects.Dictionary(top) ?? [];
        var part1 = file.BeginObject(element).Write("<</S/Part/P "u8).Ref(documentNumber).Write("/T"u8).Text(Caption.Of(part.Title));
        copier.WriteEntries(part1, elements.Where(entry => entry.Key is not ("S" or "P" or "T" or "Type")));
        part1.Write(">>"u8);
        file.EndObject();
        AddKeys(objects, tree.GetValueOrDefault("ParentTree"), copier, parentOfKey.Count, 0);
    }

    private void AddKeys(PdfObjects objects, object? node, ObjectCopier copier, int first, int depth)
    {
        var entries = objects.Dictionary(node) ?? [];
        var pairs = objects.List(entries.GetValueOrDefault("Nums"));
        for (var i = 0; i + 1 < pairs.Count; i += 2)
        {
            if (objects.Resolve(pairs[i]) is double key && pairs[i + 1] is PdfReference value)
            {
                while (parentOfKey.Count <= first + (int)key)
                {
                    parentOfKey.Add(0);
                }

                parentOfKey[first + (int)key] = copier.NumberOf(value.Number);
            }
        }

        foreach (var kid in depth > 20 ? [] : objects.List(entries.GetValueOrDefault("Kids")))
        {
            AddKeys(objects, kid, copier, first, depth + 1);
        }
    }

    private void AddReceived(BundlePart part, ObjectCopier copier, List<int> numbers, int element)
    {
        var figures = new List<int>();
        layers.AddRange(part.Source.Layers.All.Select(layer => (copier.NumberOf(layer), part.Source.Layers.Off.Contains(layer))));
        for (var i = 0; i < numbers.Count; i++)
        {
            var page = part.Source.Pages[i].Page;
            var received = ReceivedPage.Of(part.Source, page);
            var (drawn, figure, owners) = (file.Allocate(), file.Allocate(), file.Allocate());
            figures.Add(figure);
            AddDrawing(drawn, received, page, copier);

            var content = Bytes("/Figure<</MCID 0>>BDC\n"u8);
            received.Draw(content);
            content.Write("EMC\n"u8);
            var contentNumber = file.Allocate();
            file.AddStream(contentNumber, [], content);

            var stamp = stamps.Add(pageNumbers.Count + i + 1, received.Width, received.Height);
            var body = file.BeginObject(numbers[i]).Write("<</Type/Page/Parent "u8).Ref(pagesNumber).Write("/MediaBox[0 0 "u8).Number(received.Width).Space()
                .Number(received.Height).Write("]"u8);
            if (page.GetValueOrDefault("UserUnit") is { } unit)
            {
                copier.WriteEntries(body, [new("UserUnit", unit)]);
            }

            body.Write("/Tabs/S/StructParents "u8).Int(parentOfKey.Count).Write("/Resources<</XObject<</P0 "u8).Ref(drawn);
            for (var note = 0; note < received.Notes.Count; note++)
            {
                body.Write("/A"u8).Int(note).Space().Ref(copier.NumberOf(received.Notes[note].Number));
            }

            body.Write("/Stamp "u8).Ref(stamp).Write(">>>>/Contents["u8).Ref(openState).Space().Ref(contentNumber).Space().Ref(stamps.Drawing).Write("]>>"u8);
            file.EndObject();

            parentOfKey.Add(owners);
            file.BeginObject(owners).Byte((byte)'[').Ref(figure).Byte((byte)']');
            file.EndObject();
            file.BeginObject(figure).Write("<</S/Figure/P "u8).Ref(element).Write("/Pg "u8).Ref(numbers[i])
                .Write("/K 0/A<</O/Layout/Placement/Block/BBox[0 0 "u8).Number(received.Width).Space().Number(received.Height).Write("]>>/Alt"u8)
                .Text(Caption.Of($"{part.Title}　{i + 1}／{numbers.Count}頁")).Write(">>"u8);
            file.EndObject();
        }

        var top = file.BeginObject(element).Write("<</S/Part/P "u8).Ref(documentNumber).Write("/T"u8).Text(Caption.Of(part.Title)).Write("/K["u8);
        foreach (var figure in figures)
        {
            top.Ref(figure).Space();
        }

        top.Write("]>>"u8);
        file.EndObject();
    }

    /// <summary>The page's content as one drawing that others can place.</summary>
    private void AddDrawing(int number, ReceivedPage received, Dictionary<string, object?> page, ObjectCopier copier)
    {
        var entries = new ByteBuffer(256);
        entries.Write("/Type/XObject/Subtype/Form/BBox["u8);
        foreach (var edge in received.Box)
        {
            copier.Write(entries, edge);
            entries.Space();
        }

        entries.Write("]/Resources"u8);
        if (page.GetValueOrDefault("Resources") is { } resources)
        {
            entries.Space();
            copier.Write(entries, resources);
        }
        else
        {
            entries.Write("<<>>"u8);
        }

        if (page.GetValueOrDefault("Group") is { } group)
        {
            entries.Write("/Group "u8);
            copier.Write(entries, group);
        }

        if (received.Packed is { } packed)
        {
            copier.WriteEntries(entries, packed.Entries.Where(entry => entry.Key is "Filter" or "DecodeParms"));
            file.AddRaw(number, entries.Written, packed.Raw);
        }
        else
        {
            file.AddStream(number, entries.Written, Bytes(received.Content));
        }

        entries.Release();
    }
}
