using CyberDocs.Pictures;

namespace CyberDocs.Templating.Markup;

/// <summary>Reports errors of the markup: each place and code once, because a loop repeats its errors, and not without end.</summary>
internal sealed class MarkupReport(FindingCollector findings)
{
    private const int MostErrors = 100;
    private const int LongestDetail = 80;

    private readonly HashSet<(string Code, MarkupPlace Place)> seen = [];
    private int count;
    private bool closed;

    /// <summary>Whether there was an error, so that the output is not usable.</summary>
    public bool Failed { get; private set; }

    /// <summary>How often something was reported, repeated places included.</summary>
    public int Reported { get; private set; }

    public void Add(FindingCode code, MarkupPlace place, ReadOnlySpan<char> detail, params ReadOnlySpan<string> arguments)
    {
        Reported++;
        Failed |= code.Severity == Severity.Error;
        if (closed || count > MostErrors || !seen.Add((code.Id, place)))
        {
            return;
        }

        count++;
        findings.Add(count > MostErrors
            ? MarkupFindings.More.At(place.ToSource(), MostErrors.ToString(CultureInfo.InvariantCulture))
            : code.At(place.ToSource(), [.. arguments]) with { Detail = detail.IsEmpty ? null : Excerpt(detail) });
    }

    /// <summary>Reports an error after which nothing more can be said: what follows would only be its consequences.</summary>
    public void AddLast(FindingCode code, MarkupPlace place, ReadOnlySpan<char> detail, params ReadOnlySpan<string> arguments)
    {
        Add(code, place, detail, arguments);
        closed = true;
    }

    /// <summary>A picture that a template names. What is wrong with it is said once for its place, and does not spoil the document.</summary>
    public PictureFile? PictureOf(IFigureSource pictures, string source, MarkupPlace place)
    {
        var own = new FindingCollector();
        var picture = pictures.Picture(source, place.ToSource(), own);
        foreach (var finding in own.Findings.Where(finding => seen.Add((finding.Code.Id, place))))
        {
            findings.Add(finding);
        }

        return picture;
    }

    /// <summary>A piece of the template on one line, cut short where it is long.</summary>
    public static string Excerpt(ReadOnlySpan<char> text)
    {
        var cut = text.Length > LongestDetail;
        var kept = cut ? LongestDetail - 1 : text.Length;
        if (cut && char.IsHighSurrogate(text[kept - 1]))
        {
            kept--;
        }

        Span<char> line = stackalloc char[LongestDetail];
        for (var i = 0; i < kept; i++)
        {
            line[i] = char.IsControl(text[i]) ? ' ' : text[i];
        }

        if (cut)
        {
            line[kept++] = '…';
        }

        return line[..kept].Trim().ToString();
    }
}
