using System.Runtime.ExceptionServices;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <content>Printing. A hot path: numbers, dates and text reach the output without a copy on the heap, data as text that is never read as markup.</content>
internal sealed partial class RenderContext
{
    private StringBuilder? captured;
    private long written;
    private bool indentDue;
    private DateTime? printedDate;

    private enum Piece
    {
        Literal, Markup, Text,
    }

    private void WriteLiteral(ScriptRawStatement literal)
    {
        var slice = literal.Text;
        if (slice.Length == 0)
        {
            return;
        }

        // What was evaluated out of the data must not become markup on this way either.
        if (ReferenceEquals(literal.Span.FileName, ScriptLibrary.DataName))
        {
            Emit(slice.FullText.AsSpan(slice.Index, slice.Length), literal.Span, Piece.Text);
            return;
        }

        EmitLiteral(literal, Places.OfText(literal));
    }

    /// <summary>Prints text of the template's own.</summary>
    /// <param name="literal">The text.</param>
    /// <param name="place">Where it begins.</param>
    public void EmitLiteral(ScriptRawStatement literal, SourceSpan place) =>
        Emit(literal.Text.FullText.AsSpan(literal.Text.Index, literal.Text.Length), place, Piece.Literal);

    /// <summary>Prints a value of the host as an expression statement does; false for a kind that is no plain text, number or date.</summary>
    public bool TryPrint(in TemplateValue value, SourceSpan span)
    {
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                return true;
            case TemplateValueKind.String:
                Emit(value.AsText(), span, Piece.Text);
                return true;
            case TemplateValueKind.Markup:
                Emit(value.AsText(), span, Piece.Markup);
                return true;
            case TemplateValueKind.Boolean:
                Emit(value.AsBoolean() ? "true" : "false", span, Piece.Text);
                return true;
            case TemplateValueKind.Integer:
                Print(value.AsInteger(), span);
                return true;
            case TemplateValueKind.Float:
                Print(value.AsFloat(), span);
                return true;
            case TemplateValueKind.Date:
                Print(value.AsDateTime(), span);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Prints a value as an expression statement does.</summary>
    private void Print(object? value, SourceSpan span)
    {
        switch (value)
        {
            case null or EmptyScriptObject:
                return;
            case string text:
                Emit(text, span, Piece.Text);
                return;
            case MarkupText markup:
                Emit(markup.Text, span, Piece.Markup);
                return;
            case int number:
                Print(number, span);
                return;
            case double number:
                Print(number, span);
                return;
            case DateTime date:
                Print(date, span);
                return;
            default:
                Emit(ObjectToString(value) ?? "", span, Piece.Text);
                return;
        }
    }

    private void Print(long number, SourceSpan span)
    {
        Span<char> buffer = stackalloc char[32];
        number.TryFormat(buffer, out var length, default, CultureInfo.InvariantCulture);
        Emit(buffer[..length], span, Piece.Text);
    }

    private void Print(double number, SourceSpan span)
    {
        Span<char> buffer = stackalloc char[64];
        number.TryFormat(buffer, out var length, default, CultureInfo.InvariantCulture);
        Emit(buffer[..length], span, Piece.Text);
    }

    private void Print(DateTime date, SourceSpan span)
    {
        Span<char> buffer = stackalloc char[32];
        date.TryFormat(buffer, out var length, "dd MMM yyyy", CultureInfo.InvariantCulture);
        printedDate = date;
        Emit(buffer[..length], span, Piece.Text);
        printedDate = null;
    }

    /// <summary>An exception from outside, on its way through Scriban; the engine throws it on as it was.</summary>
    public ExceptionDispatchInfo? Failure { get; private set; }

    public ScriptAbortException Stopped(Exception error, SourceSpan span)
    {
        Failure ??= ExceptionDispatchInfo.Capture(error);
        return new ScriptAbortException(span, CancellationToken);
    }

    /// <summary>Runs a node with its output caught; what is caught is markup.</summary>
    public object Captured(ScriptNode node)
    {
        Step();
        var (outer, outerIndent, outerDue) = (captured, CurrentIndent, indentDue);
        var caught = captured = new StringBuilder();
        held.Add(caught);
        CurrentIndent = null;
        try
        {
            Evaluate(node, false);
        }
        finally
        {
            (captured, CurrentIndent, indentDue) = (outer, outerIndent, outerDue);
        }

        var text = caught.ToString();
        return Options.EscapeValues ? new MarkupText(text) : text;
    }

    private void Emit(ReadOnlySpan<char> text, SourceSpan span, Piece piece)
    {
        if (CurrentIndent is not { } indent)
        {
            indentDue = false;
            EmitWhole(text, span, piece);
            return;
        }

        while (!text.IsEmpty)
        {
            if (indentDue)
            {
                EmitWhole(indent, span, Piece.Markup);
            }

            var end = text.IndexOf('\n') + 1;
            var line = end == 0 ? text : text[..end];
            EmitWhole(line, span, piece);
            indentDue = end > 0;
            text = text[line.Length..];
            if (piece == Piece.Literal)
            {
                var start = span.Start;
                span.Start = new TextPosition(start.Offset + line.Length, start.Line + 1, 0);
            }
        }
    }

    private void EmitWhole(ReadOnlySpan<char> text, SourceSpan span, Piece piece)
    {
        if (text.IsEmpty)
        {
            return;
        }

        written += text.Length;
        steps += (text.Length / PrintedPerNode) + (piece == Piece.Text || captured is not null ? 0 : text.Count('<') * NodesPerTag);
        if (written > Options.MaxOutputLength)
        {
            throw Error(TemplateFindings.OutputLimit, span, ValueText.Of(Options.MaxOutputLength));
        }

        if (captured is not null)
        {
            CheckStringLength((long)captured.Length + text.Length, span);
            captured.Append(piece == Piece.Text && Options.EscapeValues ? XmlText.Escape(text.ToString()) : text);
            return;
        }

        var (line, column) = (span.Start.Line + 1, span.Start.Column + 1);
        try
        {
            switch (piece)
            {
                case Piece.Literal:
                    output.Literal(text, span.FileName, line, column);
                    break;
                case Piece.Text when Options.EscapeValues && printedDate is { } date:
                    output.Date(DateOnly.FromDateTime(date), text, span.FileName, line, column);
                    break;
                case Piece.Text when Options.EscapeValues:
                    output.Text(text, span.FileName, line, column);
                    break;
                default:
                    output.Value(text, span.FileName, line, column);
                    break;
            }
        }
        catch (Exception error) when (error is not ScriptRuntimeException)
        {
            throw Stopped(error, span);
        }
    }

    /// <summary>What Scriban writes by itself: the tags around the cells of <c>tablerow</c>.</summary>
    private sealed class RowOutput(RenderContext context) : IScriptOutput
    {
        private long total;

        public void Write(string text, int offset, int count)
        {
            // Behind this length Scriban would cut.
            total += count;
            context.CheckStringLength(total + 64, context.CurrentSpan);
            context.EmitWhole(text.AsSpan(offset, count), context.CurrentSpan, Piece.Markup);
        }

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
