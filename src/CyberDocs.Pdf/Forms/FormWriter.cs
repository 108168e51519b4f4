using CyberDocs.Documents;
using CyberDocs.Pdf.Fonts;
using CyberDocs.Pdf.Layout;
using CyberDocs.Pdf.Objects;

namespace CyberDocs.Pdf.Forms;

/// <summary>Writes the fields gathered in a <see cref="FieldBook"/> once all pages are painted.</summary>
internal sealed class FormWriter
{
    /// <summary>Group of the fields that carry the document's properties; they stand on no page.</summary>
    public const string PropertyGroup = "CyberDocs.";

    private const int ReadOnly = 1;
    private const int Multiline = 1 << 12;
    private const int Radio = 1 << 15;
    private const int RadiosInUnison = 1 << 25;
    private readonly PdfFile file;
    private readonly FieldAppearances appearances;
    private readonly int resources;
    private readonly int font;

    private FormWriter(PdfFile file, FontBook fonts, TextFormatter text, int resources)
    {
        (this.file, this.resources) = (file, resources);
        appearances = new FieldAppearances(file, text, resources);
        font = fonts.Typing();
    }

    /// <summary>Writes the form.</summary>
    /// <returns>Its object number; 0 when there are no fields.</returns>
    public static int Write(PdfFile file, FieldBook book, IReadOnlyList<DocumentProperty> properties, FontBook fonts, TextFormatter text, int resources) =>
        book.Fields.Count == 0 ? 0 : new FormWriter(file, fonts, text, resources).Write(book, properties);

    private int Write(FieldBook book, IReadOnlyList<DocumentProperty> properties)
    {
        var root = new Node("", file.Allocate());
        foreach (var field in book.Fields)
        {
            var node = root;
            foreach (var part in field.Name.Split('.'))
            {
                node = node.Child(part, file);
            }

            node.Field = field;
        }

        // Properties are fields without a place on a page: programs that save a filled-in form keep its fields and may drop all else.
        foreach (var property in properties.Where(property => property.Name.StartsWith(PropertyGroup, StringComparison.Ordinal)))
        {
            root.Child(PropertyGroup.TrimEnd('.'), file).Child(property.Name[PropertyGroup.Length..], file).Property = property.Value;
        }

        var body = new ByteBuffer();
        body.Write("<</Fields["u8);
        Refs(body, root.Children.Select(c => c.Number));
        body.Write("]/DR "u8).Ref(resources).Write("/DA"u8).Text(Typing(new TextStyle())).Write(">>"u8);
        file.BeginObject(root.Number).Write(body.Written);
        file.EndObject();
        body.Release();
        foreach (var node in root.Children)
        {
            Write(node, 0);
        }

        return root.Number;
    }

    private void Write(Node node, int parent)
    {
        if (node.Field is { } field)
        {
            WriteField(field, node, parent);
            return;
        }

        if (node.Property is { } property)
        {
            var own = file.BeginObject(node.Number).Write("<</FT/Tx/Ff "u8).Int(ReadOnly).Write("/T"u8).Text(node.Part)
                .Write("/TU"u8).Text(PropertyGroup + node.Part).Write("/V"u8).Text(property);
            Parent(own, parent);
            own.Write(">>"u8);
            file.EndObject();
            return;
        }

        var body = file.BeginObject(node.Number).Write("<</T"u8).Text(node.Part).Write("/Kids["u8);
        Refs(body, node.Children.Select(c => c.Number));
        body.Byte((byte)']');
        Parent(body, parent);
        body.Write(">>"u8);
        file.EndObject();
        foreach (var child in node.Children)
        {
            Write(child, node.Number);
        }
    }

    private void WriteField(FormField field, Node node, int parent)
    {
        // Pictures are streams of their own and must be written before the object that names them is begun.
        var pictures = field.Widgets.Select(w => Pictures(field, w)).ToArray();
        var body = file.BeginObject(node.Number).Write("<<"u8);
        WriteType(body, field);
        body.Write("/T"u8).Text(node.Part).Write("/TU"u8).Text(Caption.Of(field.Label)).Write("/Kids["u8);
        Refs(body, field.Widgets.Select(w => w.Number));
        body.Byte((byte)']');
        Parent(body, parent);
        body.Write(">>"u8);
        file.EndObject();
        for (var i = 0; i < pictures.Length; i++)
        {
            WriteWidget(field, field.Widgets[i], node.Number, pictures[i]);
        }
    }

    private void WriteType(ByteBuffer body, FormField field)
    {
        switch (field.Element)
        {
            case CheckBox box:
                body.Write("/FT/Btn/V/"u8).Ascii(box.Checked == true ? "Yes" : "Off");
                break;
            case Choice choice:
                body.Write("/FT/Btn/Ff "u8).Int(Radio | RadiosInUnison).Write("/V/"u8).Ascii(choice.Selected is { } on ? State(on) : "Off").Write("/Opt["u8);
                foreach (var widget in field.Widgets)
                {
                    body.Text(choice.Options[widget.Mark.Option]);
                }

                body.Byte((byte)']');
                break;
            default:
                body.Write("/FT/Tx"u8);
                if (IsMultiline(field))
                {
                    body.Write("/Ff "u8).Int(Multiline);
                }

                if (field.Element is DateField)
                {
                    body.Write("/Q 1"u8);
                }

                body.Write("/V"u8).Text(ValueOf(field.Element)).Write("/DA"u8).Text(Typing(field.Widgets[0].First.Style));
                break;
        }
    }

    private (int On, int Off) Pictures(FormField field, FieldWidget widget) => field.Element switch
    {
        CheckBox => (appearances.CheckBox(widget, true), appearances.CheckBox(widget, false)),
        Choice => (appearances.Circle(widget, true), appearances.Circle(widget, false)),
        _ => (appearances.Text(widget, ValueOf(field.Element), IsMultiline(field)), 0),
    };

    private void WriteWidget(FormField field, FieldWidget widget, int parent, (int On, int Off) pictures)
    {
        var body = file.BeginObject(widget.Number).Write("<</Type/Annot/Subtype/Widget/F 4/Rect["u8).Number(widget.Left).Space()
            .Number(widget.PageHeight - widget.Bottom).Space().Number(widget.Right).Space().Number(widget.PageHeight - widget.Top)
            .Write("]/P "u8).Ref(widget.Page).Write("/Parent "u8).Ref(parent);
        if (widget.ParentKey >= 0)
        {
            body.Write("/StructParent "u8).Int(widget.ParentKey);
        }

        var (on, isOn, label) = field.Element switch
        {
            CheckBox box => ("Yes", box.Checked == true, field.Label),
            Choice choice => (State(widget.Mark.Option), choice.Selected == widget.Mark.Option, field.Label + " " + choice.Options[widget.Mark.Option]),
            _ => ("", false, field.Label),
        };
        body.Write("/Contents"u8).Text(Caption.Of(label));
        if (on.Length == 0)
        {
            body.Write("/AP<</N "u8).Ref(pictures.On).Write(">>>>"u8);
        }
        else
        {
            body.Write("/TU"u8).Text(Caption.Of(label)).Write("/AS/"u8).Ascii(isOn ? on : "Off").Write("/AP<</N<</"u8).Ascii(on).Space().Ref(pictures.On)
                .Write("/Off "u8).Ref(pictures.Off).Write(">>>>>>"u8);
        }

        file.EndObject();
    }

    private static bool IsMultiline(FormField field) =>
        field.Element is TextField { Multiline: true } || field.Widgets.Exists(w => w.Bottom - w.Top > w.First.LineHeight * 1.5);

    private static string ValueOf(Inline element) => element is DateField date ? date.Text : ((TextField)element).Text;

    private static string State(int option) => option.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How readers set what a person types.</summary>
    private string Typing(TextStyle style)
    {
        var buffer = new ByteBuffer(64);
        buffer.Write("/F"u8).Int(font).Space().Number(style.Size).Write(" Tf "u8)
            .Component(style.Color.R).Space().Component(style.Color.G).Space().Component(style.Color.B).Write(" rg"u8);
        var result = System.Text.Encoding.ASCII.GetString(buffer.Written);
        buffer.Release();
        return result;
    }

    private static void Refs(ByteBuffer body, IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            body.Ref(number).Space();
        }
    }

    private static void Parent(ByteBuffer body, int parent)
    {
        if (parent != 0)
        {
            body.Write("/Parent "u8).Ref(parent);
        }
    }

    private sealed class Node(string part, int number)
    {
        private readonly Dictionary<string, Node> byPart = new(StringComparer.Ordinal);

        public string Part => part;

        public int Number => number;

        public List<Node> Children { get; } = [];

        public FormField? Field { get; set; }

        public string? Property { get; set; }

        public Node Child(string name, PdfFile file)
        {
            if (!byPart.TryGetValue(name, out var child))
            {
                child = new Node(name, file.Allocate());
                byPart.Add(name, child);
                Children.Add(child);
            }

            return child;
        }
    }
}
