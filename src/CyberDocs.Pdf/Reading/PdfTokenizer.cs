namespace CyberDocs.Pdf.Reading;

/// <summary>
/// Reads PDF syntax into plain values: <see cref="double"/>, <see cref="bool"/>, <see cref="PdfName"/>, <c>byte[]</c> for strings,
/// lists, dictionaries, <see cref="PdfReference"/>, <see cref="PdfKeyword"/>, null. Damaged syntax gives what can be made of it, and
/// never fails. Not thread-safe.
/// </summary>
internal sealed class PdfTokenizer(ReadOnlyMemory<byte> data, InputMeter meter, int start = 0)
{
    private const int Deepest = 60;
    private int depth;

    public int Position { get; set; } = Math.Clamp(start, 0, data.Length);

    public bool AtEnd
    {
        get
        {
            SkipBlanks();
            return Position >= data.Length;
        }
    }

    /// <summary>The next value; a closing bracket that nothing opened is a keyword.</summary>
    /// <exception cref="InputRefusedException">The file holds more than the limits allow, or makes the same bytes be read again and again.</exception>
    public object? Next()
    {
        var from = Position;
        var value = Value();
        meter.Node();
        if (depth == 0)
        {
            meter.Unpack(Math.Max(0, Position - from));
        }

        return value;
    }

    private object? Value()
    {
        SkipBlanks();
        var c = Peek(0);
        switch (c)
        {
            case -1:
                return null;
            case '/':
                Position++;
                return new PdfName(NameText());
            case '(':
                return Literal();
            case '<' when Peek(1) == '<':
                Position += 2;
                return Dictionary();
            case '<':
                return Hex();
            case '[':
                Position++;
                return List();
            case '+' or '-' or '.' or (>= '0' and <= '9'):
                return Number();
            case ']' or ')' or '{' or '}' or '>':
                Position += c == '>' && Peek(1) == '>' ? 2 : 1;
                return new PdfKeyword(c == '>' ? ">>" : ((char)c).ToString());
            default:
                var word = Word();
                return word switch { "true" => true, "false" => false, "null" => null, _ => new PdfKeyword(word) };
        }
    }

    private int Peek(int ahead) => Position + ahead < data.Length ? data.Span[Position + ahead] : -1;

    private void SkipBlanks()
    {
        var span = data.Span;
        while (Position < span.Length)
        {
            if (span[Position] == '%')
            {
                while (Position < span.Length && span[Position] is not (10 or 13))
                {
                    Position++;
                }
            }
            else if (span[Position] is 0 or 9 or 10 or 12 or 13 or 32)
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private static bool IsRegular(int c) =>
        c is not (-1 or 0 or 9 or 10 or 12 or 13 or 32 or '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%');

    private string Word()
    {
        var from = Position;
        while (IsRegular(Peek(0)))
        {
            Position++;
        }

        meter.Check(InputLimit.Characters, Position - from);
        return Encoding.Latin1.GetString(data.Span[from..Position]);
    }

    private string NameText()
    {
        var word = Word();
        if (!word.Contains('#', StringComparison.Ordinal))
        {
            return word;
        }

        var bytes = new List<byte>(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '#' && i + 2 < word.Length
                && byte.TryParse(word.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else
            {
                bytes.Add((byte)word[i]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private object Number()
    {
        if (!double.TryParse(Word(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return 0.0;
        }

        if (value < 0 || value > int.MaxValue || value != Math.Floor(value))
        {
            return value;
        }

        var after = Position;
        SkipBlanks();
        var digits = 0;
        while (Peek(0) is >= '0' and <= '9' && digits < 6)
        {
            Position++;
            digits++;
        }

        if (digits > 0)
        {
            SkipBlanks();
            if (Peek(0) == 'R' && !IsRegular(Peek(1)))
            {
                Position++;
                return new PdfReference((int)value);
            }
        }

        Position = after;
        return value;
    }

    private List<object?> List()
    {
        var items = new List<object?>();
        if (++depth > Deepest)
        {
            Position = data.Length;
        }

        while (!AtEnd)
        {
            if (Peek(0) == ']')
            {
                Position++;
                break;
            }

            // An object that ends inside a list was cut short.
            if (Next() is var item && item is PdfKeyword { Word: "endobj" or "stream" })
            {
                break;
            }

            items.Add(item);
        }

        depth--;
        return items;
    }

    private Dictionary<string, object?> Dictionary()
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (++depth > Deepest)
        {
            Position = data.Length;
        }

        while (!AtEnd)
        {
            if (Next() is not PdfName key)
            {
                break;
            }

            SkipBlanks();
            if (Peek(0) == '>' && Peek(1) == '>')
            {
                continue;
            }

            entries[key.Value] = Next();
        }

        depth--;
        return entries;
    }

    private byte[] Hex()
    {
        Position++;
        var bytes = new List<byte>();
        var (high, count) = (0, 0);
        for (; Peek(0) is not (-1 or '>'); Position++)
        {
            var c = Peek(0);
            if (!char.IsAsciiHexDigit((char)c))
            {
                continue;
            }

            var digit = c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
            if (count++ % 2 == 0)
            {
                high = digit << 4;
            }
            else
            {
                bytes.Add((byte)(high | digit));
                meter.Check(InputLimit.Characters, bytes.Count);
            }
        }

        Position++;
        if (count % 2 != 0)
        {
            bytes.Add((byte)high);
        }

        return [.. bytes];
    }

    private byte[] Literal()
    {
        Position++;
        var bytes = new List<byte>();
        for (var open = 1; Peek(0) is var c and not -1; Position++)
        {
            if (c == '\\')
            {
                Position++;
                Escape(bytes);
                continue;
            }

            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0)
            {
                break;
            }

            bytes.Add((byte)c);
            meter.Check(InputLimit.Characters, bytes.Count);
        }

        Position++;
        return [.. bytes];
    }

    private void Escape(List<byte> bytes)
    {
        var c = Peek(0);
        if (c is >= '0' and <= '7')
        {
            var value = c - '0';
            for (var i = 0; i < 2 && Peek(1) is >= '0' and <= '7' and var next; i++, Position++)
            {
                value = (value << 3) | (next - '0');
            }

            bytes.Add((byte)value);
            return;
        }

        switch (c)
        {
            case '\r':
                Position += Peek(1) == '\n' ? 1 : 0;
                break;
            case '\n' or -1:
                break;
            default:
                bytes.Add(c switch { 'n' => 10, 'r' => 13, 't' => 9, 'b' => 8, 'f' => 12, _ => (byte)c });
                break;
        }
    }
}
