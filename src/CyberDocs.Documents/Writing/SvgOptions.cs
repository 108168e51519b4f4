namespace CyberDocs.Writing;

/// <summary>How a scene is written as SVG. Immutable and thread-safe.</summary>
public sealed record SvgOptions
{
    /// <summary>A file that stands alone, in Japanese.</summary>
    public static SvgOptions Default { get; } = new();

    /// <summary>Language of the texts as a BCP 47 tag; the default is <c>ja</c>.</summary>
    public string Language { get; init; } = "ja";

    /// <summary>Font families in the order in which a viewer looks for them.</summary>
    public ValueList<string> FontFamilies { get; init; } =
    [
        "BIZ UDPGothic", "BIZ UDPゴシック", "Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Meiryo", "sans-serif",
    ];

    /// <summary>White space around the drawing in points; the default is 18.</summary>
    public double Margin { get; init; } = 18;

    /// <summary>Put before every id, so that several drawings can stand in one page; empty by default.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>Whether the drawing stands inside a page of HTML, without the line that begins a file; the default is false.</summary>
    public bool IsInline { get; init; }
}
