using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>Reports what a writer could not express: every kind, the first fifty of each, then their number.</summary>
internal sealed class WriterFindings(WriteContext context)
{
    private const int Shown = 50;
    private const int ExcerptLength = 60;

    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Code, string Key)> once = [];

    public void Report(FindingCode code, params ReadOnlySpan<string> arguments)
    {
        var count = counts.GetValueOrDefault(code.Id) + 1;
        counts[code.Id] = count;
        if (count <= Shown)
        {
            context.Findings.Add(code.At(default, [context.DocumentId, .. arguments]).In(context.DocumentId));
        }
    }

    /// <summary>Reports a code only once for each argument.</summary>
    public void ReportOnce(FindingCode code, string argument)
    {
        if (once.Add((code.Id, argument)))
        {
            Report(code, argument);
        }
    }

    public void InvalidText(string text) => Report(WritingFindings.InvalidCharacter, Excerpt(text));

    /// <summary>Says how many findings of each kind were not shown.</summary>
    public void Complete()
    {
        foreach (var (code, count) in counts)
        {
            if (count > Shown)
            {
                var more = (count - Shown).ToString(CultureInfo.InvariantCulture);
                context.Findings.Add(WritingFindings.More.At(default, context.DocumentId, code, more).In(context.DocumentId));
            }
        }
    }

    private static string Excerpt(string text)
    {
        var shown = text.Length <= ExcerptLength ? text : text[..ExcerptLength] + "…";
        return string.Create(shown.Length, shown, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) || char.IsSurrogate(source[i]) ? '�' : source[i];
            }
        });
    }
}
