namespace CyberDocs.Templating.Markup;

/// <summary>References such as <c>&amp;amp;</c> and <c>&amp;#12354;</c>.</summary>
internal static class CharacterReference
{
    /// <summary>Longest name between <c>&amp;</c> and <c>;</c>.</summary>
    public const int Longest = 10;

    public enum Result
    {
        Known,
        Unknown,
        Forbidden,
    }

    /// <summary>The code point behind a reference, given without <c>&amp;</c> and <c>;</c>.</summary>
    public static Result Resolve(ReadOnlySpan<char> name, out int codePoint)
    {
        codePoint = name switch
        {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "nbsp" => '\u00A0',
            _ => 0,
        };
        if (codePoint != 0)
        {
            return Result.Known;
        }

        if (name.Length < 2 || name[0] != '#')
        {
            return Result.Unknown;
        }

        var known = name[1] is 'x' or 'X'
            ? int.TryParse(name[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out codePoint)
            : int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out codePoint);
        if (!known)
        {
            return Result.Unknown;
        }

        var allowed = codePoint is '\t' or '\n' or '\r' or (>= 0x20 and < 0x7F)
            or (>= 0xA0 and < 0xD800) or (>= 0xE000 and < 0xFFFE) or (>= 0x10000 and <= 0x10FFFF);
        return allowed ? Result.Known : Result.Forbidden;
    }

    /// <summary>Writes a code point as UTF-16 and gives what was written.</summary>
    public static ReadOnlySpan<char> Write(int codePoint, Span<char> two)
    {
        if (codePoint < 0x10000)
        {
            two[0] = (char)codePoint;
            return two[..1];
        }

        two[0] = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
        two[1] = (char)(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
        return two;
    }
}
