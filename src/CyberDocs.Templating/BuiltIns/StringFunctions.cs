using System.Globalization;
using System.Text;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>The functions <c>string.*</c>. All comparison is by code point.</summary>
internal static partial class StringFunctions
{
    public static FunctionObject All { get; } = new("string",
        ("append", "text with", call => Operators.Concat(call.Evaluator, NotNull(call[0]), NotNull(call[1]), call.Position)),
        ("base64_decode", "text", Base64Decode),
        ("base64_encode", "text", call => call.Made(Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0))))),
        ("capitalize", "text", call => Capitalize(call.Text(0), false)),
        ("capitalizewords", "text", call => Capitalize(call.Text(0), true)),
        ("contains", "text value", call => Has(call) && call.Text(0).Contains(call.Text(1), StringComparison.Ordinal)),
        ("downcase", "text", call => call.Text(0).ToLowerInvariant()),
        ("empty", "text", call => call.Text(0).Length == 0),
        ("ends_with", "text value", call => Has(call) && call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal)),
        ("equals_ignore_case", "text value", call => string.Equals(call.TextOrNull(0), call.TextOrNull(1), StringComparison.OrdinalIgnoreCase)),
        ("escape", "text", call => Escape(call)),
        ("handleize", "text", call => Handleize(call.Text(0))),
        ("hmac_sha1", "text secretkey", call => Hashing.HmacSha1(call.Text(0), call.Text(1))),
        ("hmac_sha256", "text secretkey", call => Hashing.HmacSha256(call.Text(0), call.Text(1))),
        ("hmac_sha512", "text secretkey", call => Hashing.HmacSha512(call.Text(0), call.Text(1))),
        ("index_of", "text search start_index? count? string_comparison?", IndexOf),
        ("literal", "text", call => call[0].IsNull ? default : call.Made("\"" + Escape(call).AsText() + "\"")),
        ("lstrip", "text", call => Keep(call, call.Text(0).TrimStart())),
        ("md5", "text", call => Hashing.Md5(call.Text(0))),
        ("pad_left", "text width", call => call.Text(0).PadLeft(Width(call))),
        ("pad_right", "text width", call => call.Text(0).PadRight(Width(call))),
        ("pluralize", "number singular plural", call => call.Number(0) == 1 ? call[1] : call[2]),
        ("prepend", "text by", call => Operators.Concat(call.Evaluator, NotNull(call[1]), NotNull(call[0]), call.Position)),
        ("remove", "text remove", call => Replace(call, call.Text(1), "")),
        ("remove_first", "text remove", call => ReplaceOne(call, "", false)),
        ("remove_last", "text remove", call => ReplaceOne(call, "", true)),
        ("replace", "text match replace", call => Replace(call, call.Text(1), call.Text(2))),
        ("replace_first", "text match replace from_end?", call => ReplaceOne(call, call.Text(2), Operators.IsTrue(call[3]))),
        ("rstrip", "text", call => Keep(call, call.Text(0).TrimEnd())),
        ("sha1", "text", call => Hashing.Sha1(call.Text(0))),
        ("sha256", "text", call => Hashing.Sha256(call.Text(0))),
        ("sha512", "text", call => Hashing.Sha512(call.Text(0))),
        ("size", "text", call => call.Text(0).Length),
        ("slice", "text start length?", call => Slice(call.Text(0), call.Integer(1), call.Integer(2, call.Text(0).Length))),
        ("slice1", "text start length?", call => Slice(call.Text(0), call.Integer(1), call.Integer(2, 1))),
        ("split", "text match", Split),
        ("starts_with", "text value", call => Has(call) && call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal)),
        ("strip", "text", call => Keep(call, call.Text(0).Trim())),
        ("strip_newlines", "text", call => Keep(call, call.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))),
        ("to_double", "text", call => ToNumber(call)),
        ("to_float", "text", call => ToNumber(call)),
        ("to_int", "text", call => ToWhole(call, int.MinValue, int.MaxValue)),
        ("to_long", "text", call => ToWhole(call, long.MinValue, long.MaxValue)),
        ("truncate", "text length ellipsis?", Truncate),
        ("truncatewords", "text count ellipsis?", TruncateWords),
        ("upcase", "text", call => call.Text(0).ToUpperInvariant()),
        ("whitespace", "text", call => string.IsNullOrWhiteSpace(call.Text(0))));

    private static TemplateValue NotNull(in TemplateValue value) => value.IsNull ? "" : value;

    private static bool Has(TemplateCall call) => !call[0].IsNull && !call[1].IsNull;

    /// <summary>Trimming leaves markup well-formed, so it stays markup.</summary>
    private static TemplateValue Keep(TemplateCall call, string text) =>
        call[0].Kind == TemplateValueKind.Markup ? TemplateValue.FromMarkup(text) : text;

    private static int Width(TemplateCall call)
    {
        var width = Math.Max(0, call.Integer(1));
        call.Evaluator.CheckStringLength(width, call.Position);
        return width;
    }

    private static string Capitalize(string text, bool everyWord)
    {
        var result = new StringBuilder(text.Length);
        var begins = true;
        foreach (var c in text)
        {
            result.Append(begins ? char.ToUpperInvariant(c) : c);
            begins = everyWord && char.IsWhiteSpace(c);
        }

        return result.ToString();
    }

    private static TemplateValue Escape(TemplateCall call)
    {
        var result = new StringBuilder();
        foreach (var c in call.Text(0))
        {
            switch (c)
            {
                case '"' or '\\':
                    result.Append('\\').Append(c);
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                case '\r':
                    result.Append("\\r");
                    break;
                case '\t':
                    result.Append("\\t");
                    break;
                case '\b':
                    result.Append("\\b");
                    break;
                case '\f':
                    result.Append("\\f");
                    break;
                case < ' ':
                    result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}");
                    break;
                default:
                    result.Append(c);
                    break;
            }
        }

        return call.Made(result.ToString());
    }

    private static string Handleize(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }

    private static TemplateValue IndexOf(TemplateCall call)
    {
        var (text, search) = (call.Text(0), call.Text(1));
        var start = Math.Clamp(call.Integer(2), 0, text.Length);
        var count = Math.Clamp(call.Integer(3, text.Length - start), 0, text.Length - start);
        var comparison = call.Text(4).EndsWith("IgnoreCase", StringComparison.Ordinal)
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;
        return text.IndexOf(search, start, count, comparison);
    }

    private static TemplateValue Replace(TemplateCall call, string match, string replacement)
    {
        var text = call.Text(0);
        if (text.Length == 0 || match.Length == 0)
        {
            return text;
        }

        // Counted first: replacing could make text far beyond the limit.
        long count = 0;
        for (var i = text.IndexOf(match, StringComparison.Ordinal); i >= 0; i = text.IndexOf(match, i + match.Length, StringComparison.Ordinal))
        {
            count++;
        }

        call.Evaluator.CheckStringLength(text.Length + (count * (replacement.Length - match.Length)), call.Position);
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static TemplateValue ReplaceOne(TemplateCall call, string replacement, bool last)
    {
        var (text, match) = (call.Text(0), call.Text(1));
        var at = match.Length == 0 ? -1
            : last ? text.LastIndexOf(match, StringComparison.Ordinal)
            : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : call.Made(string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length)));
    }

    private static string Slice(string text, int start, int length)
    {
        if (start < 0)
        {
            start += text.Length;
            if (start < 0)
            {
                length += start;
                start = 0;
            }
        }

        return start >= text.Length || length <= 0 ? "" : text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static TemplateValue Split(TemplateCall call)
    {
        var result = call.Evaluator.NewList();
        if (call[0].IsNull)
        {
            return result;
        }

        var parts = call.Text(0).Split(call.Text(1), StringSplitOptions.RemoveEmptyEntries);
        call.Evaluator.CheckArrayLength(parts.Length, call.Position);
        foreach (var part in parts)
        {
            result.Add(part);
        }

        return result;
    }

    private static TemplateValue ToWhole(TemplateCall call, long least, long most)
    {
        return long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : default(TemplateValue);
    }

    private static TemplateValue ToNumber(TemplateCall call) =>
        double.TryParse(call.Text(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : default(TemplateValue);

    private static TemplateValue Truncate(TemplateCall call)
    {
        var (text, ellipsis) = (call.Text(0), call.TextOrNull(2) ?? "...");
        var length = call.Integer(1);
        if (text.Length <= length)
        {
            return text;
        }

        var kept = Math.Max(0, length - ellipsis.Length);
        // Half a character must not be left behind.
        kept -= kept > 0 && char.IsHighSurrogate(text[kept - 1]) ? 1 : 0;
        return call.Made(string.Concat(text.AsSpan(0, kept), ellipsis));
    }

    private static TemplateValue TruncateWords(TemplateCall call)
    {
        var words = call.Text(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Max(0, call.Integer(1));
        return words.Length <= count
            ? call.Text(0)
            : call.Made(string.Join(' ', words.Take(count)) + (call.TextOrNull(2) ?? "..."));
    }

    private static TemplateValue Base64Decode(TemplateCall call)
    {
        try
        {
            return new UTF8Encoding(false, true).GetString(Convert.FromBase64String(call.Text(0)));
        }
        catch (Exception error) when (error is FormatException or DecoderFallbackException)
        {
            throw call.Refuse(0, "Base64", "Base64");
        }
    }
}
