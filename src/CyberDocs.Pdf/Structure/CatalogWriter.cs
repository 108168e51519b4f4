using CyberDocs.Documents;
using CyberDocs.Pdf.Objects;

namespace CyberDocs.Pdf.Structure;

/// <summary>Writes the catalog with metadata, colour profile and outline, and ends the file.</summary>
internal static class CatalogWriter
{
    public static void Write(PdfFile file, DocumentHead head, StructureTree structure, Landmarks landmarks, int pages, int form) =>
        Write(file, head, structure.Enabled ? 'A' : 'U', structure.Enabled, structure.RootNumber, OutlineWriter.Write(file, landmarks), pages, form);

    /// <param name="file">The file.</param>
    /// <param name="head">What the properties say.</param>
    /// <param name="conformance">Letter of PDF/A-2 that the file claims; null for none.</param>
    /// <param name="isAccessible">Whether it claims PDF/UA-1.</param>
    /// <param name="root">Number of the structure's root; 0 for none.</param>
    /// <param name="outline">Number of the outline; 0 for none.</param>
    /// <param name="pages">Number of the page tree.</param>
    /// <param name="form">Number of the form; 0 for none.</param>
    /// <param name="layers">Number of what says which layers are seen; 0 for none.</param>
    public static void Write(
        PdfFile file, DocumentHead head, char? conformance, bool isAccessible, int root, int outline, int pages, int form = 0, int layers = 0)
    {
        var metadata = file.Allocate();
        var packet = XmpPacket.Write(head, conformance, isAccessible);
        var content = new ByteBuffer(packet.Length);
        content.Write(packet);
        file.AddStream(metadata, "/Type/Metadata/Subtype/XML"u8, content, plain: true);

        var profile = file.Allocate();
        var bytes = new ByteBuffer();
        bytes.Write(SrgbProfile.Create());
        file.AddStream(profile, "/N 3"u8, bytes);

        var catalog = file.Allocate();
        var body = file.BeginObject(catalog).Write("<</Type/Catalog/Pages "u8).Ref(pages).Write("/Lang"u8).Text(head.Language)
            .Write("/Metadata "u8).Ref(metadata).Write("/ViewerPreferences<</DisplayDocTitle true>>"u8)
            .Write("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8)
            .Ref(profile).Write(">>]"u8);
        if (root != 0)
        {
            body.Write("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Ref(root);
        }

        if (form != 0)
        {
            body.Write("/AcroForm "u8).Ref(form);
        }

        if (layers != 0)
        {
            body.Write("/OCProperties "u8).Ref(layers);
        }

        if (outline != 0)
        {
            body.Write("/Outlines "u8).Ref(outline).Write("/PageMode/UseOutlines"u8);
        }

        body.Write(">>"u8);
        file.EndObject();
        file.Finish(catalog, WriteInfo(file, head));
    }

    private static int WriteInfo(PdfFile file, DocumentHead head)
    {
        var number = file.Allocate();
        var body = file.BeginObject(number).Write("<</Title"u8).Text(Caption.Of(head.Title)).Write("/Producer"u8).Text(XmpPacket.Producer);
        if (head.Author is not null)
        {
            body.Write("/Author"u8).Text(Caption.Of(head.Author));
        }

        if (head.Subject is not null)
        {
            body.Write("/Subject"u8).Text(Caption.Of(head.Subject));
        }

        if (head.Date is { } date)
        {
            var stamp = "D:" + date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000+09'00'";
            body.Write("/CreationDate"u8).Text(stamp).Write("/ModDate"u8).Text(stamp);
        }

        body.Write(">>"u8);
        file.EndObject();
        return number;
    }
}
