using CyberDocs.Documents;
using CyberDocs.Pdf.Layout;
using CyberDocs.Pdf.Objects;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Forms;

/// <summary>
/// Gathers the fields of a fillable form while pages are painted. The full stops of an id part the names of a hierarchy, as PDF wants
/// it, so that the full name of a field is its id. Not thread-safe.
/// </summary>
internal sealed class FieldBook(PdfFile file, StructureTree structure, FindingCollector findings, string documentId, bool enabled) : IFieldSeam
{
    /// <summary>Room for a date with two digits each, in ems.</summary>
    private const double DateWidth = 5;

    private readonly Dictionary<string, FormField> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);
    private readonly Dictionary<InlineMark, FieldWidget> placed = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fields in the order in which they first came.</summary>
    public List<FormField> Fields { get; } = [];

    public bool Place(InlineMark mark, PageCanvas canvas, in FieldSpot spot, Tag parent)
    {
        if (!enabled || NameOf(mark.Element!) is not { Length: > 0 } name)
        {
            return false;
        }

        if (placed.TryGetValue(mark, out var known))
        {
            if (known.Page == canvas.Number && mark.Element is TextField or DateField)
            {
                known.Extend(spot);
            }

            return true;
        }

        if (FieldFor(name, mark.Element!) is not { } field)
        {
            return false;
        }

        var number = file.Allocate();
        var key = structure.Enabled ? structure.NextKey() : -1;
        var form = structure.Open(parent, "Form");
        if (key >= 0)
        {
            structure.SetParent(key, form.Number);
            form.Kids.Add(new(TagKidKind.Annotation, number, canvas.Number));
        }

        structure.Close(form);
        var widget = new FieldWidget(mark, number, canvas.Number, canvas.Height, key, spot);
        Shape(widget, spot, mark.Element!);
        field.Widgets.Add(widget);
        placed.Add(mark, widget);
        canvas.Widgets.Add(number);
        return true;
    }

    private static void Shape(FieldWidget widget, in FieldSpot spot, Inline element)
    {
        var size = spot.Style.Size;
        switch (element)
        {
            case Choice:
                // Room for the circle, which is wider than the word.
                widget.Frame(spot.X - (size * 0.25), spot.X + spot.Width + (size * 0.25), spot.Top + spot.LineHeight);
                break;
            case TextField:
                widget.Frame(spot.X, spot.X + Math.Max(spot.Width, spot.Room), spot.Top + spot.LineHeight);
                break;
            case DateField when spot.Width < size * DateWidth:
                // Typed dates may be longer than the blank that is printed.
                var reach = Math.Min(size * DateWidth / 2, Math.Min(spot.X + (spot.Width / 2) - spot.Left, spot.Right - spot.X - (spot.Width / 2)));
                var middle = spot.X + (spot.Width / 2);
                reach = Math.Max(reach, spot.Width / 2);
                widget.Frame(middle - reach, middle + reach, spot.Top + spot.LineHeight);
                break;
            default:
                break;
        }
    }

    private FormField? FieldFor(string name, Inline element)
    {
        if (byName.TryGetValue(name, out var known))
        {
            return IsSameKind(known.Element, element) ? known : Refuse(name);
        }

        if (Array.Exists(name.Split('.'), part => part.Length == 0) || groups.Contains(name))
        {
            return Refuse(name);
        }

        var prefixes = new List<string>();
        for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = name.IndexOf('.', dot + 1))
        {
            prefixes.Add(name[..dot]);
        }

        if (prefixes.Exists(byName.ContainsKey))
        {
            return Refuse(name);
        }

        groups.UnionWith(prefixes);
        var field = new FormField(name, element);
        byName.Add(name, field);
        Fields.Add(field);
        return field;
    }

    /// <summary>A field that cannot be is printed, and a finding says so.</summary>
    private FormField? Refuse(string name)
    {
        if (refused.Add(name))
        {
            findings.Add(PdfFindings.FieldRefused.At(SourcePlace.Unknown, documentId, name).In(documentId));
        }

        return null;
    }

    private static bool IsSameKind(Inline one, Inline other) => (one, other) switch
    {
        (CheckBox, CheckBox) => true,
        (Choice first, Choice second) => first.Options.Equals(second.Options),
        (DateField or TextField, DateField or TextField) => true,
        _ => false,
    };

    private static string? NameOf(Inline element) => element switch
    {
        CheckBox box => box.Field,
        Choice choice => choice.Field,
        DateField date => date.Field,
        TextField text => text.Field,
        _ => null,
    };
}
