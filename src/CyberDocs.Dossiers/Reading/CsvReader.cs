using System.Buffers;
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
    // Further columns share the last.
    private const int MostPools = 64;
    private readonly string text;
    private readonly FindingCollector findings;
    private readonly List<StringPool> pools = [];
    private readonly List<SourceCell> cells = [];
    private readonly RoundedNumbers rounded = new();
    private readonly NotedCells lost = new(RealFileFindings.ErrorText);
    private readonly NotedCells live = new(RealFileFindings.LiveText);
    private readonly NotedCells marked = new(RealFileFindings.TextMark);
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
        separator = NamedSeparator() ?? DetectSeparator(text);
        ends = SearchValues.Create([separator, '\r', '\n', '"']);
    }

    public string? File { get; }

    public string? Sheet => null;

    public InputMeter Meter { get; }

    public IReadOnlyList<SourceCell> Cells => cells;

    public SkippedRows Skipped { get; } = new();

    /// <summary>A reader over a file's bytes, or null, with a finding, when they are too many or no text.</summary>
    /// <param name="bytes">UTF-8 with or without byte order mark, UTF-16 with one, or CP932.</param>
    /// <param name="file">Name for places.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="limits">How much is read; the defaults when null.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static CsvReader? Open(
        ReadOnlySpan<byte> bytes, string? file, FindingCollector findings, InputLimits? limits = null, CancellationToken cancellation = default) =>
        SourceDecoder.Decode(bytes, file, mindEncoding: false, findings) is { } text
            ? new(text, file, findings, new InputMeter(limits, bytes.Length, cancellation))
            : null;

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
        rounded.Report(findings);
        lost.Report(findings);
        live.Report(findings);
        marked.Report(findings);
        return false;
    }

    // Columns repeat their own texts, or none.
    private StringPool Pool()
    {
        var column = Math.Min(cells.Count, MostPools - 1);
        while (pools.Count <= column)
        {
            pools.Add(new());
        }

        return pools[column];
    }

    // Excel and its exporters name the separator in a line of its own: sep=;
    private char? NamedSeparator()
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = (end < 0 ? text : text[..end]).Trim().Trim('"');
        if (first.Length is not 5 || !first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || first[4] is '"' or '\r' or '\n')
        {
            return null;
        }

        findings.Add(RealFileFindings.SeparatorLine.At(new(File, 1, 1), first.Replace("\t", "TAB", StringComparison.Ordinal)));
        position = end < 0 ? text.Length : end;
        if (end >= 0)
        {
            EndLine();
        }

        return first[4];
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
            var isFormula = position < text.Length && text[position] == '=';
            var written = position >= text.Length ? ""
                : text[position] == '"' ? ReadQuoted()
                : isFormula ? ReadFormula()
                : ReadPlain(position);
            var value = isFormula ? written : Meant(written);
            cells.Add(new(value, startLine, startColumn));
            Meter.Check(InputLimit.Columns, cells.Count);
            Meter.Check(InputLimit.Characters, value.Length);
            Note(written, value, startLine, startColumn);

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

    private void Note(string written, string value, int line, int column)
    {
        if (value.Length > 4 && RoundedNumbers.Is(value))
        {
            rounded.Add(value, new(File, line, column));
        }

        if (written is ['\'', ..] && !ReferenceEquals(written, value))
        {
            marked.Add(written, new(File, line, column));
        }
        else if (value is ['#', ..] && FormulaText.IsError(value))
        {
            lost.Add(value, new(File, line, column));
        }
        else if (FormulaText.IsLive(value))
        {
            live.Add(value, new(File, line, column));
        }
    }

    // ="0012" is how programs tell Excel that digits are text.
    private string ReadFormula()
    {
        if (position + 1 < text.Length && text[position + 1] == '"')
        {
            var end = FindClosing(position + 2);
            var inner = end < 0 ? [] : text.AsSpan(position + 2, end - position - 2);
            if (end >= 0 && inner.IndexOfAny("\"\r\n") < 0 && (end + 1 == text.Length || text[end + 1] == separator || text[end + 1] is '\r' or '\n'))
            {
                position = end + 1;
                return Pool().Of(inner);
            }
        }

        return ReadPlain(position);
    }

    private static string Meant(string value) =>
        value is ['=', '"', .., '"'] && value.AsSpan(2, value.Length - 3).IndexOf('"') < 0 ? value[2..^1] : FormulaText.Unmarked(value);

    // Reads up to the separator or the line's end; quotes on the way are text.
    private string ReadPlain(int from)
    {
        while (true)
        {
            var found = text.AsSpan(position).IndexOfAny(ends);
            position = found < 0 ? text.Length : position + found;
            if (found < 0 || text[position] != '"')
            {
                return Pool().Of(text.AsSpan(from, position - from));
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
            return hasPairs ? inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : Pool().Of(inner);
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
