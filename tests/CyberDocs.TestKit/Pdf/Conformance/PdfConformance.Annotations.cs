namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
    private static readonly HashSet<string> KnownAnnotations =
    [
        "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret",
        "Ink", "Popup", "FileAttachment", "Widget", "PrinterMark", "TrapNet", "Watermark", "Redact",
    ];

    private readonly HashSet<object> widgets = new(ReferenceEqualityComparer.Instance);

    private void CheckAnnotations()
    {
        foreach (var (number, page) in reader.Pages)
        {
            foreach (var entry in Get(page, "Annots") as List<object?> ?? [])
            {
                CheckAnnotation((entry as PdfRef)?.Number ?? 0, reader.Dictionary(entry), number);
            }
        }
    }

    private void CheckAnnotation(int number, Dictionary<string, object?> annotation, int page)
    {
        var kind = Name(annotation, "Subtype") ?? "";
        var flags = Int(annotation, "F", 0);
        var where = $"{kind} {number} of page {page}";
        Require(KnownAnnotations.Contains(kind), "UA 28-006", $"Annotation {number} is of no known kind: {kind}.");
        Require(kind is not ("TrapNet"), "UA 28-007", $"{where} is a trap network.");
        Require(KnownAnnotations.Contains(kind), "A 6.3.1", $"{where} may not be in an archive.");
        Require(kind == "Popup" || (annotation.ContainsKey("F") && (flags & 4) != 0 && (flags & (1 | 2 | 32 | 256)) == 0), "A 6.3.2", $"{where} is not printed, or hidden.");
        Require(kind is "Popup" or "Link" || HasAppearance(annotation), "A 6.3.3", $"{where} has no appearance.");
        var isHidden = (flags & 2) != 0;
        if (isHidden || kind is "Popup")
        {
            return;
        }

        var owner = nodeOfObject.GetValueOrDefault(number);
        Require(annotation.ContainsKey("StructParent"), "A 6.7.3", $"{where} has no key into the parent tree.");
        switch (kind)
        {
            case "Link":
                Require(owner?.Role == "Link", "UA 28-011", $"{where} does not belong to a Link element.");
                Require(Text(annotation, "Contents") is { Length: > 0 }, "UA 28-012", $"{where} has no description.");
                Require(Sub(annotation, "A") is not { } action || Get(action, "IsMap") is not true, "UA 28-013", $"{where} asks where it was clicked.");
                Require(annotation.ContainsKey("A") || annotation.ContainsKey("Dest"), "UA 28-012", $"{where} leads nowhere.");
                break;
            case "Widget":
                Require(owner?.Role == "Form", "UA 28-010", $"{where} does not belong to a Form element.");
                widgets.Add(annotation);
                Require(!annotation.ContainsKey("A") && !annotation.ContainsKey("AA"), "A 6.4.1", $"{where} has actions.");
                break;
            case "PrinterMark":
                Require(owner is null, "UA 28-017", $"{where} is part of the structure.");
                break;
            default:
                Require(owner?.Role == "Annot", "UA 28-002", $"{where} does not belong to an Annot element.");
                Require(Text(annotation, "Contents") is { Length: > 0 } || (owner is not null && owner.Entries.ContainsKey("Alt")), "UA 28-004", $"{where} has no description.");
                break;
        }

        CheckAppearances(annotation, page);
    }

    private bool HasAppearance(Dictionary<string, object?> annotation)
    {
        var box = Get(annotation, "Rect") as List<object?>;
        if (box is [double left, double bottom, double right, double top] && (left == right || bottom == top))
        {
            return true;
        }

        var normal = Sub(annotation, "AP") is { } appearance ? Get(appearance, "N") : null;
        return normal is PdfStreamObject || (normal is Dictionary<string, object?> states && Name(annotation, "AS") is { } state && (state == "Off" || Get(states, state) is PdfStreamObject));
    }

    private void CheckAppearances(Dictionary<string, object?> annotation, int page)
    {
        if (Sub(annotation, "AP") is not { } appearance)
        {
            return;
        }

        Require(appearance.Count == 1 && appearance.ContainsKey("N"), "A 6.3.3", $"An annotation of page {page} has more appearances than the normal one.");
        var normal = Get(appearance, "N");
        var isButton = Name(annotation, "FT") == "Btn" || (Sub(annotation, "Parent") is { } parent && Name(parent, "FT") == "Btn");
        Require(!isButton || normal is Dictionary<string, object?>, "A 6.3.3", $"A button of page {page} has one appearance for all its states.");
        Require(isButton || normal is PdfStreamObject, "A 6.3.3", $"An annotation of page {page} has an appearance that is no stream.");
        foreach (var state in normal is Dictionary<string, object?> states ? states.Values.Select(reader.Dereference) : [normal])
        {
            if (state is PdfStreamObject form)
            {
                Require(form.Entries.ContainsKey("BBox"), "A 6.3.3", $"An appearance of page {page} has no box.");
                CheckContent(reader.Content(form), Sub(form.Entries, "Resources") ?? [], page, isTagged: false);
            }
        }
    }

    private void CheckFields()
    {
        if (Sub(reader.Catalog, "AcroForm") is not { } form)
        {
            Require(widgets.Count == 0, "A 6.4.1", "There are fields on the pages and no form.");
            return;
        }

        Require(Get(form, "NeedAppearances") is not true, "A 6.4.1", "Appearances are to be made by the viewer.");
        Require(!form.ContainsKey("XFA"), "A 6.4.2", "The form is an XFA form.");
        Require(!form.ContainsKey("XFA"), "UA 25-001", "The form is an XFA form.");
        var resources = Sub(form, "DR");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in Get(form, "Fields") as List<object?> ?? [])
        {
            CheckField(reader.Dictionary(field), "", names, resources, Text(form, "DA"));
        }

        Require(widgets.Count == 0, "A 6.4.1", $"{widgets.Count} fields on the pages are not in the form.");
    }

    private void CheckField(Dictionary<string, object?> field, string group, HashSet<string> names, Dictionary<string, object?>? resources, string? appearance)
    {
        var part = Text(field, "T") ?? "";
        Require(part.Length > 0 && !part.Contains('.', StringComparison.Ordinal), "A 6.4.1", $"The field “{part}” of “{group}” has no name, or one with a full stop.");
        var name = group + part;
        if (!field.ContainsKey("FT") && Get(field, "Kids") is List<object?> { Count: > 0 } members)
        {
            foreach (var member in members)
            {
                Require(ReferenceEquals(Sub(reader.Dictionary(member), "Parent"), field), "A 6.4.1", $"A field of “{name}” does not name it as its parent.");
                CheckField(reader.Dictionary(member), name + ".", names, resources, appearance);
            }

            return;
        }

        Require(names.Add(name), "A 6.4.1", $"Two fields are called “{name}”.");
        Require(Text(field, "TU") is { Length: > 0 }, "UA 28-005", $"The field “{name}” has no tooltip.");
        Require(Name(field, "FT") is "Btn" or "Tx" or "Ch" or "Sig", "A 6.4.1", $"The field “{name}” has no type.");
        Require(!field.ContainsKey("A") && !field.ContainsKey("AA"), "A 6.4.1", $"The field “{name}” has actions.");
        if (Name(field, "FT") is "Tx" or "Ch")
        {
            var text = Text(field, "DA") ?? appearance ?? "";
            var font = text.Split(' ', '\n').FirstOrDefault(p => p.StartsWith('/'))?[1..];
            Require(font is not null && resources is not null && Sub(resources, "Font")?.ContainsKey(font) == true, "A 6.4.1", $"The field “{name}” names a font that the form does not have.");
        }

        if (Get(field, "Kids") is not List<object?> kids)
        {
            widgets.Remove(field);
            return;
        }

        foreach (var kid in kids)
        {
            var widget = reader.Dictionary(kid);
            Require(ReferenceEquals(Sub(widget, "Parent"), field), "A 6.4.1", $"A place of the field “{name}” does not name it as its parent.");
            widgets.Remove(widget);
        }
    }
}
