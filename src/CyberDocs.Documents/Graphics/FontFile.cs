namespace CyberDocs.Graphics;

/// <summary>A font file in memory. Immutable and thread-safe.</summary>
/// <param name="Name">Where it comes from, for messages.</param>
/// <param name="Data">Its bytes.</param>
/// <param name="Index">Index of the font in a collection; 0 otherwise.</param>
public sealed record FontFile(string Name, ReadOnlyMemory<byte> Data, int Index = 0);
