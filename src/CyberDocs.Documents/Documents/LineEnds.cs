using System.Buffers;

namespace CyberDocs.Documents;

/// <summary>Characters that end a line, whoever wrote them: one rule for all formats.</summary>
internal static class LineEnds
{
    /// <summary>Line feed, carriage return, vertical tab, form feed, next line, line and paragraph separator.</summary>
    public const string All = "\n\r\v\f\u0085\u2028\u2029";

    /// <summary>The same, to search for.</summary>
    public static readonly SearchValues<char> Values = SearchValues.Create(All);

    private static readonly SearchValues<char> Foreign = SearchValues.Create("\r\v\f\u0085\u2028\u2029");

    /// <summary>The text with a line feed for each of them.</summary>
    public static string Plain(string text) => text.AsSpan().IndexOfAny(Foreign) < 0
        ? text
        : string.Create(text.Length - Pairs(text), text, static (span, source) =>
        {
            var to = 0;
            for (var i = 0; i < source.Length; i++)
            {
                if (source[i] != '\n' || i == 0 || source[i - 1] != '\r')
                {
                    span[to++] = All.Contains(source[i], StringComparison.Ordinal) ? '\n' : source[i];
                }
            }
        });

    private static int Pairs(ReadOnlySpan<char> text) => text.Count("\r\n");
}
