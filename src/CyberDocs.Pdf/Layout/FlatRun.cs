using CyberDocs.Graphics;

namespace CyberDocs.Pdf.Layout;

/// <summary>A stretch of flattened text in one look.</summary>
internal readonly record struct FlatRun(int Start, int End, bool Bold, Color Color, double Size, InlineMark? Mark);
