using CyberDocs.Documents;

namespace CyberDocs.Pdf.Forms;

/// <summary>A field of the form: one value, shown at one place or several.</summary>
internal sealed class FormField(string name, Inline element)
{
    public string Name => name;

    /// <summary>The element that came first; it gives type, label and value.</summary>
    public Inline Element => element;

    public List<FieldWidget> Widgets { get; } = [];

    public string Label => element switch
    {
        CheckBox { Label.Length: > 0 } box => box.Label,
        Choice { Label.Length: > 0 } choice => choice.Label,
        DateField { Label.Length: > 0 } date => date.Label,
        TextField { Label.Length: > 0 } text => text.Label,
        _ => name,
    };
}
