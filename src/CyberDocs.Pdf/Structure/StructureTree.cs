using CyberDocs.Pdf.Objects;

namespace CyberDocs.Pdf.Structure;

/// <summary>
/// The logical structure, written as it is finished: of an element that is done only its number stays in memory. With tagging
/// off, everything here does nothing. Not thread-safe.
/// </summary>
internal sealed class StructureTree
{
    private readonly PdfFile file;
    private readonly List<int> parentOfKey = [];
    private readonly List<(string Id, int Number)> ids = [];

    public StructureTree(PdfFile file, bool enabled)
    {
        this.file = file;
        Enabled = enabled;
        RootNumber = enabled ? file.Allocate() : 0;
        Document = new Tag("Document", null, Allocate(), RootNumber);
    }

    public bool Enabled { get; }

    public int RootNumber { get; }

    /// <summary>The element that holds everything.</summary>
    public Tag Document { get; }

    public int Allocate() => Enabled ? file.Allocate() : 0;

    /// <summary>Opens an element as the next child of another.</summary>
    public Tag Open(Tag parent, string role)
    {
        // What stands under nothing, as in headers and footers, is never written.
        var tag = new Tag(role, parent, parent.Number == 0 ? 0 : Allocate(), parent.Number);
        parent.Kids.Add(new(TagKidKind.Element, tag.Number, 0));
        parent.Open.Add(tag);
        return tag;
    }

    /// <summary>An element for a number that its parent already lists.</summary>
    public static Tag Adopt(string role, int number, int parentNumber) => new(role, null, number, parentNumber);

    /// <summary>Writes an element and everything below it that is still open.</summary>
    public void Close(Tag tag)
    {
        if (tag.Written)
        {
            return;
        }

        tag.Written = true;
        Tag[] below = [.. tag.Open];
        tag.Open.Clear();
        foreach (var child in below)
        {
            Close(child);
        }

        tag.Parent?.Open.Remove(tag);
        if (Enabled)
        {
            Write(tag);
        }
    }

    /// <summary>Writes an element whose only content is one marked sequence.</summary>
    public void WriteLeaf(string role, int number, int parent, int page, int content, string? attributes)
    {
        if (!Enabled)
        {
            return;
        }

        // Forty-eight bytes with its end: the columns below each other are what makes a million of these small.
        var body = file.BeginObject(number, ObjectKind.Leaf).Write("<</S/"u8).Ascii(role).Write("/P "u8).Column(parent, file.NumberWidth).Write(" 0 R"u8);
        if (content >= 0)
        {
            body.Write("/Pg "u8).Column(page, file.NumberWidth).Write(" 0 R/K "u8).Column(content, 5);
        }

        if (attributes is not null)
        {
            body.Write("/A"u8).Ascii(attributes);
        }

        body.Write(">>"u8);
        file.EndObject();
    }

    /// <summary>Writes an element whose children are the elements numbered in sequence.</summary>
    public void WriteSequence(string role, int number, int parent, int firstChild, int count)
    {
        if (!Enabled)
        {
            return;
        }

        var body = file.BeginObject(number, ObjectKind.List).Write("<</S/"u8).Ascii(role).Write("/P "u8).Ref(parent).Write("/K["u8).PadTo(file.Grid);
        for (var i = 0; i < count; i++)
        {
            body.Column(firstChild + i, file.NumberWidth).Write(" 0 R "u8);
        }

        body.Write("]>>"u8);
        file.EndObject();
    }

    /// <summary>A key of the parent tree whose object is given later.</summary>
    public int NextKey()
    {
        parentOfKey.Add(0);
        return parentOfKey.Count - 1;
    }

    /// <summary>Says which element an annotation belongs to.</summary>
    public void SetParent(int key, int element) => parentOfKey[key] = element;

    /// <summary>Writes which elements the marked contents of a page belong to.</summary>
    public void ClosePage(int key, List<int> owners)
    {
        if (!Enabled)
        {
            return;
        }

        var number = file.Allocate();
        parentOfKey[key] = number;
        var body = file.BeginObject(number, ObjectKind.List).Byte((byte)'[').PadTo(file.Grid);
        foreach (var owner in owners)
        {
            body.Column(owner, file.NumberWidth).Write(" 0 R "u8);
        }

        body.Byte((byte)']');
        file.EndObject();
    }

    /// <summary>Writes the document element, the root and the parent tree.</summary>
    public void Finish()
    {
        if (!Enabled)
        {
            return;
        }

        Close(Document);
        StructureRoot.Write(file, RootNumber, Document.Number, parentOfKey, ids, (body, id) => body.Text(id));
    }

    private void Write(Tag tag)
    {
        var body = file.BeginObject(tag.Number).Write("<</S/"u8).Ascii(tag.Role).Write("/P "u8).Ref(tag.ParentNumber);
        WriteKids(body, tag);
        if (tag.Attributes is not null)
        {
            body.Write("/A"u8).Ascii(tag.Attributes);
        }

        if (tag.Alternative is not null)
        {
            body.Write("/Alt"u8).Text(Caption.Of(tag.Alternative));
        }

        if (tag.Title is not null)
        {
            body.Write("/T"u8).Text(Caption.Of(tag.Title));
        }

        if (tag.Id is not null)
        {
            body.Write("/ID"u8).Text(tag.Id);
            ids.Add((tag.Id, tag.Number));
        }

        body.Write(">>"u8);
        file.EndObject();
    }

    private static void WriteKids(ByteBuffer body, Tag tag)
    {
        if (tag.Kids.Count == 0)
        {
            return;
        }

        var page = tag.Kids.Find(k => k.Kind == TagKidKind.Content).Page;
        if (page != 0)
        {
            body.Write("/Pg "u8).Ref(page);
        }

        body.Write("/K["u8);
        foreach (var kid in tag.Kids)
        {
            switch (kid.Kind)
            {
                case TagKidKind.Element:
                    body.Ref(kid.Value);
                    break;
                case TagKidKind.Content when kid.Page == page:
                    body.Int(kid.Value);
                    break;
                case TagKidKind.Content:
                    body.Write("<</Type/MCR/Pg "u8).Ref(kid.Page).Write("/MCID "u8).Int(kid.Value).Write(">>"u8);
                    break;
                default:
                    body.Write("<</Type/OBJR/Pg "u8).Ref(kid.Page).Write("/Obj "u8).Ref(kid.Value).Write(">>"u8);
                    break;
            }

            body.Space();
        }

        body.Write("]"u8);
    }
}
