using System.Buffers;
using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Reads comma, tab or semicolon separated text row by row, each cell with its line and column.</summary>
/// <remarks>
/// The separator is the one that the heading row holds most of. Rows end with CRLF, LF or CR; quoted cells may hold separators, doubled quotes and
/// line breaks. Nothing is dropped: a stray or unclosed quote is a finding and stays in the text. Hot path: cells are sliced from the text and
/// repeated ones share one string. Not thread-safe.
/// </remarks>
internal sealed class CsvReader : ITableReader
{
    private readonly string text;
    private readonly FindingCollector findings;
    private readonly StringPool pool = new();
    private readonly List<TableCell> cells = [];
    private readonly SearchValues<char> ends;
    private readonly char separator;
    private int position;
    private int line = 1;
    private int lineStart;
    private int unclosedFrom = -1;

    private CsvReader(string text, string? file, FindingCollector findings, InputMeter meter)
    {
        this.text = text;
        Meter = meter;
        this.findings = findings;
        File = file;
        separator = DetectSeparator(text);
        ends = SearchValues.Create([separator, '\r', '\n', '"']);
    }

    public string? File { get; }

    public string? Sheet => null;

    public InputMeter Meter { get; }

    public IReadOnlyList<TableCell> Cells => cells;

    /// <summary>A reader over a file's bytes, or null, with a finding, when they are too many or no text.</summary>
    /// <param name="bytes">UTF-8 with or without byte order mark, UTF-16 with one, or CP932.</param>
    /// <param name="file">Name for places.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="limits">How much is read; the defaults when null.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static CsvReader? Open(
        ReadOnlySpan<byte> bytes, string? file, FindingCollector findings, InputLimits? limits = null, CancellationToken cancellation = default) =>
        SourceDecoder.Decode(bytes, file, mindEncoding: false, findings) is { } text ? new(text, file, findings, new InputMeter(limits, bytes.Length, cancellation)) : null;

    public void Dispose()
    {
    }

    public bool Read()
    {
        while (position < text.Length)
        {
            cells.Clear();
            ReadRow();
            foreach (var cell in cells)
            {
                if (!string.IsNullOrWhiteSpace(cell.Text))
                {
                    Meter.Add(InputLimit.Rows);
                    return true;
                }
            }
        }

        cells.Clear();
        return false;
    }

    private static char DetectSeparator(string text)
    {
        int commas = 0, tabs = 0, semicolons = 0;
        var inQuotes = false;
        foreach (var c in text)
        {
            if (c == '"')
            {
                inQuotes = !inQuotes;
            }
            else if (!inQuotes)
            {
                if (c is '\r' or '\n' && commas + tabs + semicolons > 0)
                {
                    break;
                }

                commas += c == ',' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
            }
        }

        return commas >= tabs && commas >= semicolons ? ',' : tabs >= semicolons ? '\t' : ';';
    }

    private void ReadRow()
    {
        while (true)
        {
            var startLine = line;
            var startColumn = position - lineStart + 1;
            var value = position < text.Length && text[position] == '"' ? ReadQuoted() : ReadPlain(position);
            cells.Add(new(value is ['\'', ..] ? FormulaText.Unmarked(value) : value, startLine, startColumn));
            Meter.Check(InputLimit.Columns, cells.Count);
            if (position >= text.Length)
            {
                return;
            }

            if (text[position] == separator)
            {
                position++;
                continue;
            }

            EndLine();
            return;
        }
    }

    // Reads up to the separator or the line's end; quotes on the way are text.
    private string ReadPlain(int from)
    {
        while (true)
        {
            var found = text.AsSpan(position).IndexOfAny(ends);
            position = found < 0 ? text.Length : position + found;
            if (found < 0 || text[position] != '"')
            {
                return pool.Of(text.AsSpan(from, position - from));
            }

            // The opening quote that was never closed has been reported as that already.
            if (position != unclosedFrom)
            {
                findings.Add(ReadingFindings.StrayQuote.At(Here()));
            }

            position++;
        }
    }

    private string ReadQuoted()
    {
        var open = position;
        var from = open + 1;
        var close = FindClosing(from);
        if (close < 0)
        {
            findings.Add(ReadingFindings.UnterminatedQuote.At(Here()));
            unclosedFrom = open;
            return ReadPlain(open);
        }

        var inner = text.AsSpan(from, close - from);
        CountLines(from, close);
        position = close + 1;
        var hasPairs = inner.Contains('"');
        if (position >= text.Length || text[position] == separator || text[position] is '\r' or '\n')
        {
            return hasPairs ? inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : pool.Of(inner);
        }

        // Text after the closing quote belongs to the cell all the same.
        findings.Add(ReadingFindings.StrayQuote.At(new(File, line, close - lineStart + 1)));
        var value = inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
        return value + "\"" + ReadPlain(position);
    }

    private int FindClosing(int from)
    {
        while (true)
        {
            var found = text.AsSpan(from).IndexOf('"');
            if (found < 0)
            {
                // Whoever opens quotes again and again has the rest looked through each time.
                Meter.Add(InputLimit.Steps, text.Length - position);
                return -1;
            }

            from += found;
            if (from + 1 >= text.Length || text[from + 1] != '"')
            {
                return from;
            }

            from += 2;
        }
    }

    private void CountLines(int from, int to)
    {
        var rest = text.AsSpan(from, to - from);
        while (rest.IndexOfAny('\r', '\n') is >= 0 and var found)
        {
            var length = rest[found] == '\r' && found + 1 < rest.Length && rest[found + 1] == '\n' ? 2 : 1;
            line++;
            lineStart = to - rest.Length + found + length;
            rest = rest[(found + length)..];
        }
    }

    private void EndLine()
    {
        position += text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;
        line++;
        lineStart = position;
    }

    private SourcePlace Here() => new(File, line, position - lineStart + 1);
}
