using System.Globalization;
using System.Text;

namespace CyberDocs.TestKit.Pdf;

/// <summary>A PDF name, such as <c>/Type</c>, without its slash.</summary>
public sealed record PdfName(string Value)
{
    public override string ToString() => "/" + Value;
}

/// <summary>A reference to an object.</summary>
public sealed record PdfRef(int Number);

/// <summary>An operator of a content stream, or a keyword of a file.</summary>
public sealed record PdfOperator(string Name);

/// <summary>
/// Reads PDF syntax into plain values: <see cref="double"/>, <see cref="bool"/>, <see cref="PdfName"/>, <c>byte[]</c> for strings,
/// <see cref="List{T}"/>, <see cref="Dictionary{TKey,TValue}"/>, <see cref="PdfRef"/>, null.
/// </summary>
public sealed class PdfLexer(byte[] data, int start = 0)
{
    public int Position { get; set; } = start;

    public bool AtEnd
    {
        get
        {
            SkipBlanks();
            return Position >= data.Length;
        }
    }

    /// <summary>The next value; references are recognised when <paramref name="references"/> is set, as in files.</summary>
    public object? Next(bool references)
    {
        SkipBlanks();
        if (Position >= data.Length)
        {
            throw new FormatException("PDF ends too early.");
        }

        var c = (char)data[Position];
        switch (c)
        {
            case '/':
                return Name();
            case '(':
                return Literal();
            case '[':
                Position++;
                return Array(references);
            case '<' when Peek(1) == '<':
                Position += 2;
                return Dictionary(references);
            case '<':
                return Hex();
            case '+' or '-' or '.' or (>= '0' and <= '9'):
                return Number(references);
            default:
                return Keyword();
        }
    }

    private char Peek(int ahead) => Position + ahead < data.Length ? (char)data[Position + ahead] : '\0';

    private void SkipBlanks()
    {
        while (Position < data.Length)
        {
            if (data[Position] == '%')
            {
                while (Position < data.Length && data[Position] is not ((byte)'\n' or (byte)'\r'))
                {
                    Position++;
                }
            }
            else if (data[Position] is 0 or 9 or 10 or 12 or 13 or 32)
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private static bool IsRegular(byte c) =>
        c is not (0 or 9 or 10 or 12 or 13 or 32 or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');

    private string Word()
    {
        var from = Position;
        while (Position < data.Length && IsRegular(data[Position]))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(data, from, Position - from);
    }

    private PdfName Name()
    {
        Position++;
        return new PdfName(Word());
    }

    private object? Keyword()
    {
        var word = Word();
        if (word.Length == 0)
        {
            throw new FormatException($"Unexpected character {(char)data[Position]} at {Position}.");
        }

        return word switch { "true" => true, "false" => false, "null" => null, _ => new PdfOperator(word) };
    }

    private object Number(bool references)
    {
        var value = double.Parse(Word(), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!references)
        {
            return value;
        }

        var after = Position;
        SkipBlanks();
        if (Peek(0) == '0' && !IsRegular((byte)Peek(1)))
        {
            Position++;
            SkipBlanks();
            if (Peek(0) == 'R' && !IsRegular((byte)Peek(1)))
            {
                Position++;
                return new PdfRef((int)value);
            }
        }

        Position = after;
        return value;
    }

    private List<object?> Array(bool references)
    {
        var items = new List<object?>();
        while (true)
        {
            SkipBlanks();
            if (Peek(0) == ']')
            {
                Position++;
                return items;
            }

            items.Add(Next(references));
        }
    }

    private Dictionary<string, object?> Dictionary(bool references)
    {
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (true)
        {
            SkipBlanks();
            if (Peek(0) == '>')
            {
                Position += 2;
                return entries;
            }

            var key = ((PdfName)Next(references)!).Value;
            entries.Add(key, Next(references));
        }
    }

    private byte[] Hex()
    {
        Position++;
        var digits = new StringBuilder();
        while (Peek(0) != '>')
        {
            if (!char.IsWhiteSpace(Peek(0)))
            {
                digits.Append(Peek(0));
            }

            Position++;
        }

        Position++;
        return Convert.FromHexString(digits.Length % 2 == 0 ? digits.ToString() : digits + "0");
    }

    private byte[] Literal()
    {
        Position++;
        var bytes = new List<byte>();
        for (var depth = 1; ; Position++)
        {
            var c = data[Position];
            if (c == '\\')
            {
                Position++;
                bytes.Add(data[Position] switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, var other => other });
                continue;
            }

            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0)
            {
                Position++;
                return [.. bytes];
            }

            bytes.Add(c);
        }
    }
}
