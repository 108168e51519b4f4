namespace CyberDocs.Graphics;

/// <summary>Gives the fonts that text is measured with and that PDF embeds. Implementations are thread-safe.</summary>
public interface IFontSource
{
    /// <summary>Fonts in the order in which they are asked for a character, regular weight.</summary>
    IReadOnlyList<FontFile> Regular { get; }

    /// <summary>Fonts in the order in which they are asked for a character, bold weight.</summary>
    IReadOnlyList<FontFile> Bold { get; }
}
