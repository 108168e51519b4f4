namespace CyberDocs.Documents;

/// <summary>Characters that end a line, whoever wrote them: one rule for all formats.</summary>
internal static class LineEnds
{
    /// <summary>Line feed, carriage return, vertical tab, form feed, next line, line and paragraph separator.</summary>
    public const string All = "\n\r\v\f\u0085\u2028\u2029";
}
