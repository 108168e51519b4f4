namespace CyberDocs.Templating.Markup;

internal sealed partial class DocumentAssembler
{
    /// <summary>Closes the element opened last.</summary>
    public void CloseTop()
    {
        if (skipped.Count > 0)
        {
            skipped.RemoveAt(skipped.Count - 1);
            NoteText();
            return;
        }

        var closed = frame;
        top--;
        frame = frames[top];
        CloseKind(closed, frame);
        NoteText();
    }

    private void CloseKind(Frame closed, Frame parent)
    {
        switch (closed.Element.Kind)
        {
            case ElementKind.Document:
                SendHead();
                break;
            case ElementKind.Header:
                EndLooseText(closed);
                head = head! with { Header = closed.TakeBlocks() };
                break;
            case ElementKind.Footer:
                EndLooseText(closed);
                head = head! with { Footer = closed.TakeBlocks() };
                break;
            case ElementKind.Section:
                CloseSection(closed, parent);
                break;
            case ElementKind.Heading:
                text.Finish(closed.Inlines);
                Add(parent, new Heading(closed.Element.Name[1] - '0', closed.TakeInlines()) { Style = closed.Style, Id = closed.Id });
                break;
            case ElementKind.Paragraph:
                text.Finish(closed.Inlines);
                Add(parent, new Paragraph(closed.TakeInlines()) { Style = closed.Style, Id = closed.Id });
                break;
            case ElementKind.List when closed.Items.Count > 0:
                Add(parent, new ListBlock(closed.Element.Name == "ol", Lists.Take(closed.Items)) { Style = closed.Style, Id = closed.Id });
                break;
            case ElementKind.ListItem:
                EndLooseText(closed);
                parent.Items.Add(new ListItem(closed.TakeBlocks()));
                break;
            case ElementKind.Note:
                EndLooseText(closed);
                Add(parent, new Note(closed.TakeBlocks()) { Style = closed.Style, Id = closed.Id });
                break;
            case ElementKind.Table:
                CloseTable(closed, parent);
                break;
            case ElementKind.Caption:
                text.Finish(closed.Inlines);
                closed.Table!.Caption = PlainText(closed.Inlines, ' ');
                break;
            case ElementKind.TableHead or ElementKind.TableBody or ElementKind.TableFoot:
                closed.Table!.EndPart();
                break;
            case ElementKind.Row:
                CloseRow(closed);
                break;
            case ElementKind.Cell:
                CloseCell(closed, parent);
                break;
            case ElementKind.Emphasis or ElementKind.Link or ElementKind.Field or ElementKind.Break or ElementKind.Atom:
                CloseInline(closed, parent);
                break;
            case ElementKind.FigureCaption:
                text.Finish(closed.Inlines);
                parent.Figure = parent.Figure! with { Caption = closed.TakeInlines() };
                break;
            case ElementKind.Figure:
                AddFigures(closed, parent);
                break;
            case ElementKind.Picture when closed.Block is null:
                break;
            case ElementKind.SimpleBlock or ElementKind.Picture:
                Add(parent, closed.Block! with { Style = closed.Style, Id = closed.Id });
                break;
        }
    }

    private void CloseSection(Frame closed, Frame parent)
    {
        if (closed.Style is not null || closed.Id is not null)
        {
            // The styled section stands inside the pages that it begins.
            var styled = new Section(closed.TakeBlocks()) { Style = closed.Style, Id = closed.Id };
            Add(parent, styled);
        }
        else if (!closed.IsDirect)
        {
            parent.Blocks.AddRange(closed.Blocks);
        }

        if (closed.HasOwnPage && !report.Failed)
        {
            sink.EndSection();
        }
    }

    private void CloseTable(Frame closed, Frame parent)
    {
        var table = closed.Table!;
        table.EndPart();
        if (table.MakeHead(closed.Style, closed.Id) is not { } tableHead)
        {
            return;
        }

        if (!closed.IsDirect)
        {
            parent.Blocks.Add(new Table(tableHead, table.TakeRows()) { Style = closed.Style, Id = closed.Id });
        }
        else if (!report.Failed)
        {
            if (!table.IsBegun)
            {
                sink.BeginTable(tableHead);
            }

            sink.EndTable();
        }
    }

    private void CloseRow(Frame closed)
    {
        var table = closed.Table!;
        var row = table.EndRow(closed.Style, closed.KeepWhole, closed.Place);
        row = closed.KeepWithNext ? row with { KeepWithNext = true } : row;
        if (table.IsInHead)
        {
            table.AddHeaderRow(row);
            return;
        }

        var owner = TableFrame();
        if (!owner.IsDirect)
        {
            table.AddBodyRow(row);
            return;
        }

        cancellation.ThrowIfCancellationRequested();
        if (report.Failed)
        {
            return;
        }

        if (!table.IsBegun)
        {
            table.IsBegun = true;
            sink.BeginTable(table.MakeHead(owner.Style, owner.Id)!);
        }

        sink.AddRow(row);
    }

    // The row is closed: the table is open above it, with or without a <tbody> between.
    private Frame TableFrame() => frame.Element.Kind == ElementKind.Table ? frame : frames[top - 1];

    private void CloseCell(Frame closed, Frame parent)
    {
        if (closed.Blocks.Count == 0 && text.IsAll(closed.Inlines))
        {
            parent.Table!.Cells.Add(text.Pending.IsEmpty ? closed.Cell! : parent.Table.PlainCell(closed.Cell!, text.Pending));
            text.Drop();
            return;
        }

        EndLooseText(closed);
        parent.Table!.Cells.Add(closed.Blocks.Count == 0 ? closed.Cell! : closed.Cell! with { Content = closed.TakeBlocks() });
    }

    private void CloseInline(Frame closed, Frame parent)
    {
        switch (closed.Element.Kind)
        {
            case ElementKind.Emphasis:
                text.EndChild(closed.Inlines);
                if (closed.Inlines.Count > 0)
                {
                    parent.Inlines.Add(new Emphasis(KindOf(closed.Element.Name), closed.TakeInlines(), closed.Style));
                }

                break;
            case ElementKind.Link:
                text.EndChild(closed.Inlines);
                if (closed.Inlines.Count == 0 && !string.IsNullOrEmpty(closed.Target))
                {
                    // As text like any other, so that a space written in front of the link stays there.
                    text.Append(closed.Inlines, closed.Target);
                    text.EndChild(closed.Inlines);
                }

                if (closed.Inlines.Count > 0)
                {
                    parent.Inlines.Add(new Hyperlink(closed.Target!, closed.TakeInlines()));
                }

                break;
            case ElementKind.Field:
                text.Finish(closed.Inlines);
                text = blockText;
                var field = (TextField)closed.Inline!;
                var value = PlainText(closed.Inlines, '\n');
                text.Atom(parent.Inlines, field with { Text = value, Multiline = field.Multiline || value.Contains('\n') });
                break;
            case ElementKind.Break:
                text.ForcedBreak(parent.Inlines);
                break;
            default:
                text.Atom(parent.Inlines, closed.Inline!);
                break;
        }
    }

    private static EmphasisKind KindOf(string name) => name switch
    {
        "strong" => EmphasisKind.Strong,
        "em" => EmphasisKind.Emphasis,
        "u" => EmphasisKind.Underline,
        _ => EmphasisKind.Span,
    };

    private static string PlainText(List<Inline> inlines, char lineBreak) => inlines switch
    {
        [] => "",
        [TextRun only] => only.Text,
        _ => string.Concat(inlines.Select(i => i is TextRun run ? run.Text : lineBreak.ToString())),
    };

    private void AddFigures(Frame closed, Frame parent)
    {
        if (closed.Figure is not { Diagram: { } diagram } request)
        {
            return;
        }

        var pages = figures.Pages(diagram);
        if (pages.Count == 0)
        {
            report.Add(MarkupFindings.EmptyDiagram, closed.Place, request.Tag, diagram);
            return;
        }

        if (request.Page > pages.Count)
        {
            report.Add(MarkupFindings.UnknownPage, request.PagePlace, request.Tag, diagram, $"{request.Page}", $"{pages.Count}");
            return;
        }

        var first = request.Page == 0 ? 1 : request.Page;
        var last = request.Page == 0 ? pages.Count : request.Page;
        for (var number = first; number <= last; number++)
        {
            var scene = pages[number - 1];
            var suffix = last > first ? $"（{number}/{pages.Count}）" : "";
            var description = request.AlternativeText ?? (scene.Description.Length > 0 ? scene.Description : scene.Title.Length > 0 ? scene.Title : diagram);
            ValueList<Inline> caption = request.Caption.Count > 0 && suffix.Length > 0 ? [.. request.Caption, new TextRun(suffix)] : request.Caption;
            Add(
                parent,
                new Figure(scene, description + suffix, caption)
                {
                    Style = closed.Style,
                    Id = (number == first ? closed.Id : null) ?? PageId(diagram, number, pages.Count)
                });
        }
    }

    // Links of a drawing lead to its other pages; where a page is shown twice, they lead to the first.
    private string? PageId(string diagram, int number, int count) =>
        count > 1 && $"{diagram}-page-{number}" is var id && ids.Add(id) ? id : null;

    private void Add(Frame parent, Block block)
    {
        if (!parent.IsDirect)
        {
            parent.Blocks.Add(block);
        }
        else if (!report.Failed)
        {
            cancellation.ThrowIfCancellationRequested();
            sink.Add(block);
        }
    }
}
