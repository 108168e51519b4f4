using CyberDocs.Documents;
using CyberDocs.Pdf.Forms;
using CyberDocs.Pdf.Reading;

namespace CyberDocs.Pdf;

/// <summary>
/// Reads the values back from a filled-in PDF form: one that <see cref="PdfWriter"/> wrote, also when another program saved it since.
/// Whatever is wrong with the file is a finding. Immutable and thread-safe.
/// </summary>
public static class PdfFormReader
{
    private const int Deepest = 40;
    private const int PushButton = 1 << 16;
    private const int Radio = 1 << 15;

    /// <summary>What was filled in.</summary>
    /// <param name="content">The file, read to its end and left open.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    /// <param name="name">Name of the file for messages, or null.</param>
    /// <param name="limits">How much is read; the defaults when null.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>All fields of the form, also those that were left blank; none when the file holds no form that can be read.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static FilledForm Read(
        Stream content, FindingCollector findings, string? name = null, InputLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(findings);
        var place = new SourcePlace(name);
        try
        {
            var bytes = ForeignFile.ReadAllBytes(content, limits, InputLimit.FormBytes, name);
            return Read(bytes, findings, place, new InputMeter(limits, bytes.Length, cancellation));
        }
        catch (InputRefusedException e)
        {
            findings.Add(e.At(place));
            return FilledForm.Empty;
        }
    }

    private static FilledForm Read(byte[] bytes, FindingCollector findings, SourcePlace place, InputMeter meter)
    {
        var values = new SortedDictionary<string, FilledField>(StringComparer.Ordinal);
        if (bytes.AsSpan().IndexOf("%PDF-"u8) is < 0 or > 1024)
        {
            findings.Add(FormFileFindings.NotPdf.At(place));
            return FilledForm.Empty;
        }

        var objects = new PdfObjects(bytes, meter);
        if (objects.Trailer.ContainsKey("Encrypt"))
        {
            findings.Add(FormFileFindings.Encrypted.At(place));
            return FilledForm.Empty;
        }

        if (objects.WasDamaged)
        {
            findings.Add(FormFileFindings.Damaged.At(place));
        }

        var form = objects.Dictionary(objects.Dictionary(objects.Trailer.GetValueOrDefault("Root"))?.GetValueOrDefault("AcroForm"));
        new Walk(objects, values, findings, place, meter).Fields(objects.List(form?.GetValueOrDefault("Fields")), "", default, 0);
        new PageNotes(objects, findings, place, meter).Report();
        var (own, fields) = (values.Values.Where(IsProperty).ToList(), values.Values.Where(value => !IsProperty(value)).ToValueList());
        if (fields.Count == 0)
        {
            findings.Add(FormFileFindings.NoFields.At(place));
        }

        return new FilledForm { Fields = fields, Properties = own.Select(value => new DocumentProperty(value.Id, value.Value)).ToValueList() };
    }

    private static bool IsProperty(FilledField field) => field.Id.StartsWith(FormWriter.PropertyGroup, StringComparison.Ordinal);

    /// <summary>What fields take over from the group that they stand in.</summary>
    private readonly record struct Inherited(string? Kind, object? Value, int Flags, object? Options, object? Rich);

    private sealed class Walk(PdfObjects objects, SortedDictionary<string, FilledField> values, FindingCollector findings, SourcePlace place, InputMeter meter)
    {
        private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<object, (List<string> Names, Dictionary<string, string> Shown)> known = new(ReferenceEqualityComparer.Instance);

        public void Fields(List<object?> fields, string group, Inherited inherited, int depth)
        {
            foreach (var field in fields)
            {
                meter.Add(InputLimit.Names);
                if (objects.Dictionary(field) is not { } entries || depth > Deepest || !seen.Add(entries))
                {
                    findings.Add(FormFileFindings.FieldLost.At(place, group.Length > 0 ? group.TrimEnd('.') : "?"));
                    continue;
                }

                Field(entries, group, inherited, depth);
            }
        }

        private void Field(Dictionary<string, object?> entries, string group, Inherited inherited, int depth)
        {
            var own = new Inherited(
                (objects.Resolve(entries.GetValueOrDefault("FT")) as PdfName)?.Value ?? inherited.Kind,
                entries.TryGetValue("V", out var value) ? objects.Resolve(value) : inherited.Value,
                objects.Resolve(entries.GetValueOrDefault("Ff")) is double flags and >= 0 and < int.MaxValue ? (int)flags : inherited.Flags,
                entries.TryGetValue("Opt", out var options) ? objects.Resolve(options) : inherited.Options,
                entries.TryGetValue("RV", out var rich) ? objects.Resolve(rich) : inherited.Rich);
            var part = objects.Resolve(entries.GetValueOrDefault("T")) is byte[] text ? PdfText.Decode(text) : "";
            var name = group + part;
            var kids = objects.List(entries.GetValueOrDefault("Kids"));
            meter.Add(InputLimit.Steps, kids.Count);
            meter.Add(InputLimit.AllCharacters, name.Length);
            if (kids.Exists(k => objects.Dictionary(k)?.ContainsKey("T") == true))
            {
                Fields(kids, name + ".", own, depth + 1);
                return;
            }

            if (part.Length == 0 || own.Kind is null)
            {
                findings.Add(FormFileFindings.FieldLost.At(place, name.Length > 0 ? name : "?"));
                return;
            }

            List<Dictionary<string, object?>> widgets = kids.Count == 0
                ? [entries]
                : [.. kids.Select(objects.Dictionary).OfType<Dictionary<string, object?>>()];
            var label = objects.Resolve(entries.GetValueOrDefault("TU")) is byte[] { Length: > 0 } told ? PdfText.Decode(told) : name;
            if (ValueOf(own, widgets, label) is var (kind, filled))
            {
                values.TryAdd(name, new FilledField(name, kind, filled, place with { Cell = label }));
            }
        }

        private (FilledFieldKind Kind, string Value)? ValueOf(Inherited field, List<Dictionary<string, object?>> widgets, string label) =>
            field.Kind switch
            {
                "Btn" when (field.Flags & PushButton) != 0 => null,
                "Btn" when (field.Flags & Radio) != 0 => (FilledFieldKind.Choice, Option(StateOf(field, widgets, label), field, widgets)),
                "Btn" => (FilledFieldKind.CheckBox, StateOf(field, widgets, label) is null ? "" : "on"),
                "Tx" => (FilledFieldKind.Text, Text(field.Value) is { Length: > 0 } typed ? typed : Rich(field.Rich, label)),
                "Ch" => (FilledFieldKind.Choice, Chosen(field, widgets)),
                _ => null,
            };

        /// <summary>What a field says that has a formatted text alone, without what is struck out in it.</summary>
        private string Rich(object? value, string label)
        {
            var formatted = Text(value);
            if (formatted.Length == 0)
            {
                return "";
            }

            var where = place with { Cell = label };
            if (RichText.Of(formatted) is not var (text, struck))
            {
                findings.Add(FormFileFindings.FieldLost.At(where, label));
                return "";
            }

            if (struck.Length > 0)
            {
                findings.Add(FormFileFindings.StruckAnswer.At(where, struck, label));
            }

            return text;
        }

        /// <summary>
        /// Name of the state that is on; null when none is. A box that is seen to be on counts where no value says which, as a program that draws leaves it.
        /// </summary>
        private string? StateOf(Inherited field, List<Dictionary<string, object?>> widgets, string label)
        {
            var value = field.Value switch { PdfName name => name.Value, byte[] text => PdfText.Decode(text), _ => null };
            value = value is null or "Off" or "" ? null : Named(value, field, widgets);
            var seen = widgets.Select(w => (objects.Resolve(w.GetValueOrDefault("AS")) as PdfName)?.Value).ToList();
            var on = seen.Where(state => state is not (null or "Off" or "")).Distinct(StringComparer.Ordinal).ToList();
            if (on.Count == 1 && on[0] != value)
            {
                var state = value ?? on[0];
                findings.Add(RealFileFindings.StatesDiffer.At(place with { Cell = label }, label, Option(state, field, widgets)));
                return state;
            }

            if (on.Count == 0)
            {
                // Programs that fill in a form without drawing it leave the old picture: the value was set on purpose.
                return value;
            }

            if (on.Count > 1)
            {
                // Two are seen to be on: the reader of the answers has to see both.
                findings.Add(RealFileFindings.StatesDiffer.At(
                    place with { Cell = label }, label, string.Join('・', on.Select(state => Option(state, field, widgets)))));
                return value is not null && on.Contains(value, StringComparer.Ordinal) ? value : null;
            }

            return on[0];
        }

        // Some programs set a choice to the option's text instead of the name of its state.
        private string Named(string value, Inherited field, List<Dictionary<string, object?>> widgets)
        {
            var options = field.Options as List<object?> ?? [];
            meter.Add(InputLimit.Steps, widgets.Count);
            return widgets.Exists(widget => PicturesOf(widget)?.ContainsKey(value) == true) ? value
                : widgets.Zip(options).Where(pair => Text(objects.Resolve(pair.Second)) == value)
                    .Select(pair => PicturesOf(pair.First)?.Keys.FirstOrDefault(state => state != "Off")).FirstOrDefault() ?? value;
        }

        /// <summary>What a list or a combo box shows: the words for the values that it holds, or those that were typed.</summary>
        private string Chosen(Inherited field, List<Dictionary<string, object?>> widgets)
        {
            var (names, shown) = OptionsOf(field.Options as List<object?>);
            var values = field.Value is List<object?> list ? list.ConvertAll(each => Text(objects.Resolve(each))) : [Text(field.Value)];
            meter.Add(InputLimit.Steps, values.Count);
            if (values is [""] && widgets.Count > 0)
            {
                values = [.. objects.List(widgets[0].GetValueOrDefault("I")).Select(objects.Resolve).OfType<double>()
                    .Where(index => index >= 0 && index < names.Count).Select(index => names[(int)index])];
            }

            return string.Join('・', values.Select(value => shown.GetValueOrDefault(value, value)));
        }

        // Fields may share a list: it is gone through once.
        private (List<string> Names, Dictionary<string, string> Shown) OptionsOf(List<object?>? options)
        {
            if (options is null)
            {
                return ([], []);
            }

            if (!known.TryGetValue(options, out var all))
            {
                known.Add(options, all = ([], new(StringComparer.Ordinal)));
                foreach (var option in options)
                {
                    var (value, shown) = objects.Resolve(option) is List<object?> { Count: >= 2 } pair ? (pair[0], pair[1]) : (option, option);
                    all.Names.Add(Text(objects.Resolve(value)));
                    all.Shown.TryAdd(all.Names[^1], Text(objects.Resolve(shown)));
                }
            }

            return all;
        }

        private Dictionary<string, object?>? PicturesOf(Dictionary<string, object?> widget) =>
            objects.Dictionary(objects.Dictionary(widget.GetValueOrDefault("AP"))?.GetValueOrDefault("N"));

        private string Option(string? state, Inherited field, List<Dictionary<string, object?>> widgets)
        {
            if (state is null)
            {
                return "";
            }

            var options = field.Options as List<object?> ?? [];
            for (var i = 0; i < widgets.Count && i < options.Count; i++)
            {
                meter.Add(InputLimit.Steps, 10);
                if (PicturesOf(widgets[i])?.ContainsKey(state) == true && Text(objects.Resolve(options[i])) is { Length: > 0 } text)
                {
                    return text;
                }
            }

            return state;
        }

        /// <summary>
        /// A text, or the lines of a list. Lists may hold lists, also themselves: each is gone through once, and no deeper than a form needs.
        /// </summary>
        private string Text(object? value)
        {
            if (value is not List<object?> list)
            {
                return Single(value);
            }

            var lines = new List<string>();
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance) { list };
            var next = new Stack<IEnumerator<object?>>([list.GetEnumerator()]);
            while (next.TryPeek(out var at))
            {
                if (!at.MoveNext())
                {
                    next.Pop();
                    continue;
                }

                meter.Add(InputLimit.Steps);
                var item = objects.Resolve(at.Current);
                if (item is not List<object?> inner)
                {
                    lines.Add(Single(item));
                }
                else if (seen.Add(inner))
                {
                    meter.Check(InputLimit.Depth, next.Count);
                    next.Push(inner.GetEnumerator());
                }
            }

            var text = string.Join('\n', lines);
            meter.Check(InputLimit.Characters, text.Length);
            return text;
        }

        private string Single(object? value)
        {
            var text = value switch
            {
                byte[] bytes => Decoded(bytes),
                PdfStream stream => Decoded(Limited(objects.Content(stream).Span)),
                PdfName name => name.Value,
                _ => "",
            };
            meter.Add(InputLimit.AllCharacters, text.Length);
            return text;
        }

        private ReadOnlySpan<byte> Limited(ReadOnlySpan<byte> bytes)
        {
            meter.Check(InputLimit.Characters, bytes.Length / 4);
            return bytes;
        }

        private static string Decoded(ReadOnlySpan<byte> bytes) => PdfText.Decode(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
