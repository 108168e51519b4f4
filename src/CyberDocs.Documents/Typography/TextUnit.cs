namespace CyberDocs.Typography;

/// <summary>The measure of one UTF-16 code unit, for breaking text that mixes sizes and weights.</summary>
/// <param name="Advance">How far the next unit stands away; 0 for units that continue a character.</param>
/// <param name="Size">Font size.</param>
internal readonly record struct TextUnit(double Advance, double Size);
