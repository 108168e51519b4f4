using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <summary>
/// Comments and colours that are noted in one sheet. Colours are conditional looks that always hold, so that no cell is touched; looks and
/// comments of people stay. Not thread-safe.
/// </summary>
internal sealed class SheetNotes(WorkbookEditor editor, WorksheetPart part)
{
    private const string Author = "CyberDocs";
    private const string Mark = "cyberdocs";
    private const string Always = "N(\"cyberdocs\")=0";
    private const int MostAreas = 100;
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private string Name => part.Uri.OriginalString.TrimStart('/');

    private string Folder => Name[..(Name.LastIndexOf('/') + 1)];

    /// <summary>Takes what was noted before away.</summary>
    public void Clear()
    {
        if (editor.Contains(Name, Mark))
        {
            var sheet = part.Worksheet!;
            var rules = sheet.Descendants()
                .Where(element => element.LocalName == "cfRule" && element.InnerText.Contains($"\"{Mark}\"", StringComparison.Ordinal));
            var ours = rules.ToList();
            foreach (var rule in ours)
            {
                var whole = rule.Parent!;
                rule.Remove();
                if (!whole.ChildElements.Any(child => child.LocalName == "cfRule"))
                {
                    whole.Remove();
                }
            }

            // People write of us as well.
            if (ours.Count > 0)
            {
                editor.Change(part);
            }
        }

        if (part.WorksheetCommentsPart is { Comments.CommentList: { } list } comments)
        {
            var noted = list.Elements<Comment>().Where(comment => NoteText.IsOurs(TextOf(comment))).ToList();
            var cells = noted.Select(PlaceOf).OfType<CellPlace>().ToHashSet();
            noted.ForEach(comment => comment.Remove());
            if (noted.Count > 0)
            {
                editor.Change(comments);
            }

            if (Drawing() is { } drawing && cells.Count > 0)
            {
                editor.Write(drawing, Encoding.UTF8.GetBytes(NoteShapes.Without(editor.TextOf(drawing), cells)), null);
            }
        }
    }

    /// <summary>Notes something at cells.</summary>
    /// <returns>Notes whose cells have comments of people, so that they are coloured alone.</returns>
    public IReadOnlyList<CellNote> Put(IReadOnlyList<CellNote> notes, BookStyles styles)
    {
        PutColours(notes, styles);
        var taken = (part.WorksheetCommentsPart?.Comments?.CommentList?.Elements<Comment>() ?? []).Select(PlaceOf).OfType<CellPlace>().ToHashSet();
        List<(CellPlace Place, string Text)> fresh = [.. notes.Where(note => !taken.Contains(note.Place)).Select(note => (note.Place, NoteText.Of(note.Text)))];
        if (fresh.Count > 0)
        {
            PutComments(fresh);
            PutBoxes(fresh);
        }

        return [.. notes.Where(note => taken.Contains(note.Place))];
    }

    private void PutColours(IReadOnlyList<CellNote> notes, BookStyles styles)
    {
        var sheet = part.Worksheet!;
        var last = sheet.Descendants<ConditionalFormattingRule>().Select(rule => rule.Priority?.Value ?? 0).DefaultIfEmpty().Max();
        foreach (var colour in notes.GroupBy(note => note.Fill).OrderBy(colour => colour.Key.Hex, StringComparer.Ordinal))
        {
            foreach (var areas in CellAreas.Of(colour.Select(note => note.Place)).Chunk(MostAreas))
            {
                var rule = new ConditionalFormattingRule(new Formula(Always))
                {
                    Type = ConditionalFormatValues.Expression, FormatId = (uint)styles.ColourOf(colour.Key), Priority = ++last,
                };
                Add(sheet, new ConditionalFormatting(rule) { SequenceOfReferences = new(areas.Select(area => new StringValue(area.ToString()))) });
            }
        }

        editor.Change(part);
    }

    // The library's own way to put a child in its place takes another of its kind away.
    private static void Add(Worksheet sheet, ConditionalFormatting look)
    {
        if (sheet.Elements<ConditionalFormatting>().LastOrDefault() is { } last)
        {
            sheet.InsertAfter(look, last);
        }
        else
        {
            sheet.AddChild(look, throwOnError: true);
        }
    }

    private void PutComments(List<(CellPlace Place, string Text)> notes)
    {
        if (part.WorksheetCommentsPart is not { Comments: { } comments } known)
        {
            var name = editor.FreshName("xl/comments", ".xml");
            editor.Write(
                name, BytesOf(x => Comments(x, notes)), "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
            editor.Relate(Name, Relation + "comments", "/" + name);
            return;
        }

        comments.Authors ??= new Authors();
        comments.CommentList ??= new CommentList();
        var authors = comments.Authors.Elements<Author>().Select(author => author.Text).ToList();
        var by = authors.IndexOf(Author);
        if (by < 0)
        {
            comments.Authors.AppendChild(new Author(Author));
            by = authors.Count;
        }

        foreach (var (place, text) in notes)
        {
            comments.CommentList.AppendChild(new Comment(new CommentText(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })))
            {
                Reference = place.ToString(), AuthorId = (uint)by,
            });
        }

        editor.Change(known);
    }

    private void PutBoxes(List<(CellPlace Place, string Text)> notes)
    {
        if (Drawing() is { } known)
        {
            editor.Write(known, Encoding.UTF8.GetBytes(NoteShapes.With(editor.TextOf(known), notes)), null);
            return;
        }

        var name = editor.FreshName("xl/drawings/vmlDrawing", ".vml");
        editor.Write(name, Encoding.UTF8.GetBytes(NoteShapes.With(null, notes)), "application/vnd.openxmlformats-officedocument.vmlDrawing");
        var id = editor.Relate(Name, Relation + "vmlDrawing", "/" + name);
        var sheet = part.Worksheet!;
        sheet.RemoveAllChildren<LegacyDrawing>();
        sheet.AddChild(new LegacyDrawing { Id = id }, throwOnError: true);
    }

    private static void Comments(XmlPart x, List<(CellPlace Place, string Text)> notes)
    {
        x.Raw(XmlPart.Declaration).Raw("<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>"u8).Text(Author)
            .Raw("</author></authors><commentList>"u8);
        foreach (var (place, text) in notes)
        {
            x.Raw("<comment ref=\""u8).Text(place.ToString()).Raw("\" authorId=\"0\"><text><r><t xml:space=\"preserve\">"u8).Text(text)
                .Raw("</t></r></text></comment>"u8);
        }

        x.Raw("</commentList></comments>"u8);
    }

    private static byte[] BytesOf(Action<XmlPart> write)
    {
        using var bytes = new MemoryStream();
        var x = new XmlPart(bytes, _ => { });
        write(x);
        x.Flush();
        return bytes.ToArray();
    }

    // The drawing that the sheet names; one that it does not name is nobody's.
    private string? Drawing() =>
        part.Worksheet?.GetFirstChild<LegacyDrawing>()?.Id?.Value is { } id && part.TryGetPartById(id, out var drawing) && drawing is VmlDrawingPart
            ? drawing.Uri.OriginalString.TrimStart('/')
            : null;

    private static CellPlace? PlaceOf(Comment comment) => comment.Reference?.Value is { } reference ? CellArea.One(reference)?.First : null;

    private static string TextOf(Comment comment) => string.Concat(comment.Descendants<Text>().Select(text => text.Text));
}
