namespace CyberDocs.Templating.Markup;

internal sealed partial class DocumentAssembler
{
    private void Push(MarkupElement element, in MarkupTag tag)
    {
        var parent = frame;
        if (element.Category == Categories.Inline)
        {
            if (element.Kind is ElementKind.Emphasis or ElementKind.Link)
            {
                text.BeginChild(parent.Inlines);
            }
        }
        else if (parent.Element.Content == ContentKind.Flow)
        {
            EndLooseText(parent);
        }

        top++;
        frame = frames[top] ??= new Frame();
        frame.Reset(element, tag.Name, tag.Place);
        if (tag.HasAttributes && tag.Known?.Cell is null && element.Has("class"))
        {
            frame.Style = Interned(tag, "class");
        }

        if (tag.HasAttributes && element.Has("id"))
        {
            frame.Id = tag.Get("id");
            if (frame.Id is not null && !ids.Add(frame.Id))
            {
                tag.Report(MarkupFindings.DuplicateId, "id", frame.Id);
            }
        }

        OpenKind(element.Kind, parent, tag);
        NoteText();
    }

    private void OpenKind(ElementKind kind, Frame parent, in MarkupTag tag)
    {
        if (parent.Element.Kind == ElementKind.Document && kind is not (ElementKind.Header or ElementKind.Footer))
        {
            SendHead();
        }

        switch (kind)
        {
            case ElementKind.Document:
                OpenDocument(tag);
                break;
            case ElementKind.Header or ElementKind.Footer:
                CheckFurniture(kind, tag);
                break;
            case ElementKind.Section:
                OpenSection(parent, tag);
                break;
            case ElementKind.Table:
                frame.Table = new TableAssembly(report) { Caption = tag.Get("caption") };
                frame.IsDirect = parent.IsDirect;
                break;
            case ElementKind.Caption or ElementKind.ColumnGroup or ElementKind.TableHead or ElementKind.TableBody or ElementKind.TableFoot:
                frame.Table = parent.Table;
                frame.Table!.BeginPart(kind, tag);
                break;
            case ElementKind.Column:
                frame.Table = parent.Table;
                frame.Table!.AddColumns(ColumnWidth.Read(tag), tag.Number("span", 1, 1, TableAssembly.MostColumns), tag);
                break;
            case ElementKind.Row:
                frame.Table = parent.Table;
                frame.Table!.BeginRow(parent.Element.Kind, tag);
                (frame.KeepWhole, frame.KeepWithNext) = tag.HasAttributes
                    ? tag.Word("keep", (true, false), ("yes", (true, false)), ("no", (false, false)), ("next", (true, true)))
                    : (true, false);
                break;
            case ElementKind.Cell:
                OpenCell(parent, tag);
                break;
            case ElementKind.Link:
                frame.Target = ReadTarget(tag);
                break;
            case ElementKind.Atom:
                frame.Inline = tag.Known?.Inline ?? FormInlines.Read(tag);
                if (tag.Known is { } known)
                {
                    known.Inline = frame.Inline;
                }

                break;
            case ElementKind.Field:
                frame.Inline = new TextField(
                    "", tag.Require("name"), tag.Word("multiline", false, ("yes", true), ("no", false), ("true", true), ("false", false)), tag.Get("label"));
                text = fieldText;
                break;
            case ElementKind.Figure:
                frame.Figure = ReadFigure(tag);
                break;
            case ElementKind.Picture:
                frame.Block = ReadPicture(tag);
                break;
            case ElementKind.FigureCaption when parent.Figure!.Caption.Count > 0:
                report.Add(MarkupFindings.SecondOfItsKind, frame.Place, tag.Text, frame.Name, Shown(parent));
                break;
            case ElementKind.SimpleBlock:
                frame.Block = tag.Name switch
                {
                    "toc" => new TableOfContents(tag.Get("title"), tag.Number("depth", 2, 1, 4)),
                    "signature" => ReadSignature(tag),
                    _ => new PageBreak(),
                };
                break;
        }
    }

    private void OpenDocument(in MarkupTag tag)
    {
        if (documentSeen)
        {
            report.Add(MarkupFindings.SecondOfItsKind, frame.Place, tag.Text, frame.Name, "(top)");
        }

        documentSeen = true;
        headSent = false;
        frame.IsDirect = true;
        frame.Page = PaperAttributes.Read(tag, null) ?? PageSetup.A4;
        head = new DocumentHead
        {
            Title = tag.Require("title"),
            Language = tag.Get("lang") ?? "ja",
            Author = tag.Get("author"),
            Subject = tag.Get("subject"),
            Date = tag.Date("date"),
            Page = frame.Page,
        };
    }

    private void CheckFurniture(ElementKind kind, in MarkupTag tag)
    {
        if (headSent)
        {
            report.Add(MarkupFindings.TooLateForHead, frame.Place, tag.Text, frame.Name);
        }
        else if ((kind == ElementKind.Header ? head!.Header : head!.Footer).Count > 0)
        {
            report.Add(MarkupFindings.SecondOfItsKind, frame.Place, tag.Text, frame.Name, "<document>");
        }
    }

    private void SendHead()
    {
        if (!headSent)
        {
            headSent = true;
            if (!report.Failed)
            {
                sink.Begin(head!);
            }
        }
    }

    private void OpenSection(Frame parent, in MarkupTag tag)
    {
        frame.Page = parent.Page;
        var isStyled = frame.Style is not null || frame.Id is not null;
        if (PaperAttributes.Read(tag, parent.Page) is { } page)
        {
            if (!parent.IsDirect)
            {
                report.Add(MarkupFindings.PaperInStyledSection, frame.Place, tag.Text);
            }
            else if (!report.Failed)
            {
                sink.BeginSection(page);
            }

            frame.Page = page;
            frame.HasOwnPage = true;
        }

        frame.IsDirect = parent.IsDirect && !isStyled;
    }

    private void OpenCell(Frame parent, in MarkupTag tag)
    {
        if (tag.Known?.Cell is { } known)
        {
            parent.Table!.AddCell(known.ColumnSpan, known.RowSpan, tag);
            (frame.Cell, frame.Style) = (known, known.Style);
            return;
        }

        var isHeader = tag.Name == "th";
        var inHead = frames[top - 2].Element.Kind == ElementKind.TableHead;
        var scope = !isHeader ? HeaderScope.None : inHead ? HeaderScope.Column : HeaderScope.Row;
        if (!tag.HasAttributes)
        {
            parent.Table!.AddCell(1, 1, tag);
            frame.Cell = scope switch { HeaderScope.None => PlainCell, HeaderScope.Column => ColumnHeader, _ => RowHeader };
            return;
        }

        var columns = tag.Number("colspan", 1, 1, TableAssembly.MostColumns);
        var rows = tag.Number("rowspan", 1, 1, TableAssembly.MostRowSpan);
        parent.Table!.AddCell(columns, rows, tag);
        frame.Cell = new TableCell([])
        {
            ColumnSpan = columns,
            RowSpan = rows,
            Align = tag.Word<Alignment?>(
                "align", null, ("left", Alignment.Left), ("center", Alignment.Center), ("right", Alignment.Right), ("justify", Alignment.Justify)),
            VerticalAlign = tag.Word<VerticalAlignment?>(
                "valign", null, ("top", VerticalAlignment.Top), ("middle", VerticalAlignment.Middle), ("bottom", VerticalAlignment.Bottom)),
            Header = isHeader ? tag.Word("scope", scope, ("col", HeaderScope.Column), ("row", HeaderScope.Row)) : scope,
            Style = frame.Style,
        };

        // What a header is the header of depends on where it stands.
        if (!isHeader && tag.Known is { } seen)
        {
            seen.Cell = frame.Cell;
        }
    }

    private static readonly TableCell PlainCell = new([]);
    private static readonly TableCell ColumnHeader = new([]) { Header = HeaderScope.Column };
    private static readonly TableCell RowHeader = new([]) { Header = HeaderScope.Row };

    private string ReadTarget(in MarkupTag tag)
    {
        var target = tag.Require("href");
        if (target.StartsWith('#') && target.Length > 1)
        {
            targets.TryAdd(target[1..], frame.Place);
        }
        else if (target.Length > 0 && !Array.Exists(Schemes, s => target.StartsWith(s, StringComparison.OrdinalIgnoreCase) && target.Length > s.Length))
        {
            tag.Report(MarkupFindings.RefusedAddress, "href", MarkupReport.Excerpt(target));
        }

        return target;
    }

    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    private FigureRequest ReadFigure(in MarkupTag tag)
    {
        var diagram = tag.Require("diagram");
        var isKnown = diagram.Length > 0 && figures.Names.Contains(diagram, StringComparer.Ordinal);
        if (diagram.Length > 0 && !isKnown)
        {
            var nearest = NearestName.Of(diagram, figures.Names);
            var names = figures.Names.OrderBy(n => n == nearest ? 0 : 1).ThenBy(n => n, StringComparer.Ordinal);
            tag.Report(MarkupFindings.UnknownDiagram, "diagram", diagram, string.Join(", ", names));
        }

        var page = tag.Number("page", 0, 1, 999);
        return new FigureRequest(isKnown ? diagram : null, page, tag.Get("alt"), tag.PlaceOf("page"), tag.Text.ToString());
    }

    // Without its picture the block is not written; what is wrong has been said.
    private Picture? ReadPicture(in MarkupTag tag)
    {
        var (source, alternative) = (tag.Require("src"), tag.Require("alt"));
        var (width, share) = ReadWidth(tag);
        var most = tag.Get("height") is { } height ? ReadLength(tag, "height", height, "15mm") : null;
        return source.Length > 0 && report.PictureOf(figures, source, tag.PlaceOf("src")) is { } file
            ? new Picture(file, alternative) { Width = width, Share = share, MostHeight = most }
            : null;
    }

    private static (double? Width, double? Share) ReadWidth(in MarkupTag tag)
    {
        const string Expected = "40mm | 50%";
        if (tag.Get("width") is not { } width)
        {
            return (null, null);
        }

        if (width[^1] != '%')
        {
            return (ReadLength(tag, "width", width, Expected), null);
        }

        if (double.TryParse(width.AsSpan(..^1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and <= 100)
        {
            return (null, share / 100);
        }

        tag.ReportValue("width", width, Expected);
        return (null, null);
    }

    private static double? ReadLength(in MarkupTag tag, string attribute, string value, string expected)
    {
        if (Length.TryRead(value, out var points) && points > 0)
        {
            return points;
        }

        tag.ReportValue(attribute, value, expected);
        return null;
    }

    private static SignatureLines ReadSignature(in MarkupTag tag)
    {
        tag.Require("labels");
        return new SignatureLines(tag.List("labels"));
    }

    private string? Interned(in MarkupTag tag, string attribute)
    {
        // Class names come again in every row; one string each is enough.
        var raw = tag.Raw(attribute);
        if (raw.IsEmpty || raw.IndexOfAny("& \t\r\n") >= 0)
        {
            return tag.Get(attribute);
        }

        if (!names.TryGetValue(raw, out var name))
        {
            name = tag.Get(attribute);
            if (name is not null && names.Dictionary.Count < 1000)
            {
                names[raw] = name;
            }
        }

        return name;
    }

    private void EndLooseText(Frame owner)
    {
        text.Finish(owner.Inlines);
        if (owner.Inlines.Count > 0)
        {
            owner.Blocks.Add(new Paragraph(owner.TakeInlines()));
        }
    }
}
