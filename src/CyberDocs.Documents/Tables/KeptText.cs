namespace CyberDocs.Tables;

/// <summary>How a cell's text is set so that its words stay whole.</summary>
/// <param name="Inset">Points that it stands in.</param>
/// <param name="Lines">The text with the ends of its lines, where they are not left to the program.</param>
/// <param name="Share">The share of its width to which it is condensed; 0 where it is not.</param>
internal readonly record struct KeptText(double Inset, string? Lines = null, double Share = 0);
