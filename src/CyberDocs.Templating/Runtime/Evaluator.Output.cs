using System.Globalization;
using System.Text;
using CyberDocs.Findings;
using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Runtime;

/// <content>Printing. A hot path: numbers, dates and clean text reach the output without a copy on the heap.</content>
internal sealed partial class Evaluator
{
    private readonly Stack<StringBuilder> spareBuffers = [];
    private char[] escaped = new char[256];
    private StringBuilder? capture;
    private long written;

    // Auto-indent: what each further line begins with, and whether that is due before the next character.
    private string? indent;
    private bool indentDue;

    public void WriteLiteral(int start, int length, SourcePosition position)
    {
        var text = template.Text.Text.AsSpan(start, length);
        if (template.IsData)
        {
            Write(text.ToString(), position);
            return;
        }

        if (indent is not null)
        {
            WriteIndented(text, position, true);
            return;
        }

        Emit(text, position, true);
    }

    /// <summary>Prints a value as an expression statement does.</summary>
    public void Write(in TemplateValue value, SourcePosition position)
    {
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                return;
            case TemplateValueKind.Boolean:
                WritePlain(value.AsBoolean() ? "true" : "false", position);
                return;
            case TemplateValueKind.Integer:
            {
                Span<char> buffer = stackalloc char[24];
                value.AsInteger().TryFormat(buffer, out var length, default, CultureInfo.InvariantCulture);
                WritePlain(buffer[..length], position);
                return;
            }

            case TemplateValueKind.Float:
            {
                Span<char> buffer = stackalloc char[40];
                value.AsFloat().TryFormat(buffer, out var length, default, CultureInfo.InvariantCulture);
                WritePlain(buffer[..length], position);
                return;
            }

            case TemplateValueKind.Decimal:
            {
                Span<char> buffer = stackalloc char[40];
                value.AsDecimal().TryFormat(buffer, out var length, default, CultureInfo.InvariantCulture);
                WritePlain(buffer[..length], position);
                return;
            }

            case TemplateValueKind.Date:
            {
                Span<char> buffer = stackalloc char[16];
                value.AsDateTime().TryFormat(buffer, out var length, "dd MMM yyyy", CultureInfo.InvariantCulture);
                WritePlain(buffer[..length], position);
                return;
            }

            case TemplateValueKind.Markup:
                WritePlain(value.AsText(), position);
                return;
            case TemplateValueKind.String:
                WriteEscaped(value.AsText(), position);
                return;
            default:
                WriteEscaped(TextOf(value, position), position);
                return;
        }
    }

    private void WriteEscaped(string text, SourcePosition position)
    {
        if (!Options.EscapeValues || !XmlText.NeedsEscape(text))
        {
            WritePlain(text, position);
            return;
        }

        int length;
        while (!XmlText.TryEscape(text, escaped, out length))
        {
            escaped = new char[escaped.Length * 2];
        }

        WritePlain(escaped.AsSpan(0, length), position);
    }

    private void WritePlain(ReadOnlySpan<char> text, SourcePosition position)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (indent is not null)
        {
            WriteIndented(text, position, false);
            return;
        }

        Emit(text, position, false);
    }

    private void Emit(ReadOnlySpan<char> text, SourcePosition position, bool literal)
    {
        written += text.Length;
        if (written > Options.MaxOutputLength)
        {
            throw Error(TemplateFindings.OutputLimit, position, ValueText.Of(Options.MaxOutputLength));
        }

        indentDue = indentDue && indent is not null;
        Work(1 + (text.Length >> 6), position);
        if (capture is not null)
        {
            CheckStringLength((long)capture.Length + text.Length, position);
            capture.Append(text);
        }
        else if (literal)
        {
            output.Literal(text, template.Text.Name, position.Line, position.Column);
        }
        else
        {
            output.Value(text, template.Text.Name, position.Line, position.Column);
        }
    }

    private void WriteIndented(ReadOnlySpan<char> text, SourcePosition position, bool literal)
    {
        while (!text.IsEmpty)
        {
            if (indentDue)
            {
                indentDue = false;
                Emit(indent, position, false);
            }

            var end = text.IndexOf('\n') + 1;
            var line = end == 0 ? text : text[..end];
            Emit(line, position, literal);
            indentDue = end > 0;
            text = text[line.Length..];
            position = literal ? new(position.Line + 1, 1) : position;
        }
    }

    /// <summary>Indents what follows; returns what <see cref="EndIndent"/> needs.</summary>
    public string? BeginIndent(string more)
    {
        var outer = indent;
        indent = outer + more;
        return outer;
    }

    /// <summary>An indent that is due stays so: the next statement of the same code goes on where this one ended.</summary>
    public void EndIndent(string? outer) => indent = outer;

    /// <summary>Sends output into a buffer; returns what <see cref="EndCapture"/> needs.</summary>
    public (StringBuilder? Outer, string? Indent) BeginCapture()
    {
        var outer = (capture, indent);
        capture = spareBuffers.TryPop(out var spare) ? spare : new StringBuilder();
        indent = null;
        return outer;
    }

    public TemplateValue EndCapture((StringBuilder? Outer, string? Indent) outer)
    {
        var text = capture!.ToString();
        if (capture.Capacity <= 1 << 16)
        {
            spareBuffers.Push(capture.Clear());
        }

        (capture, indent) = outer;
        return Options.EscapeValues ? TemplateValue.FromMarkup(text) : text;
    }

    /// <summary>The text of a value, never longer or deeper than the limits allow.</summary>
    public string TextOf(in TemplateValue value, SourcePosition position)
    {
        if (value.Kind is not (TemplateValueKind.Array or TemplateValueKind.Object or TemplateValueKind.Function))
        {
            return ValueText.Of(value);
        }

        var text = new StringBuilder();
        AppendText(text, value, position, 0);
        return text.ToString();
    }

    private void AppendText(StringBuilder text, in TemplateValue value, SourcePosition position, int depth)
    {
        if (depth > Options.MaxValueDepth)
        {
            throw Error(TemplateFindings.ValueDepthLimit, position, ValueText.Of(Options.MaxValueDepth));
        }

        CheckStringLength(text.Length, position);
        Work(1, position);
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                text.Append("null");
                break;
            case TemplateValueKind.String or TemplateValueKind.Markup:
                text.Append('"').Append(value.AsText().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
                break;
            case TemplateValueKind.Array:
                var array = value.AsArray();
                text.Append('[');
                for (var i = 0; i < array.Count; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    AppendText(text, array[i], position, depth + 1);
                }

                text.Append(']');
                break;
            case TemplateValueKind.Object when value.AsObject() is var target:
                text.Append('{');
                for (var i = 0; i < target.Names.Count; i++)
                {
                    text.Append(i == 0 ? "" : ", ").Append(target.Names[i]).Append(": ");
                    target.TryGet(target.Names[i], out var member);
                    AppendText(text, member, position, depth + 1);
                }

                text.Append('}');
                break;
            case TemplateValueKind.Function:
                text.Append(value.AsFunction().Name);
                break;
            default:
                text.Append(ValueText.Of(value));
                break;
        }
    }
}
