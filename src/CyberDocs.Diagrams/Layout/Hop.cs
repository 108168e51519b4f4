namespace CyberDocs.Diagrams.Layout;

/// <summary>One crossing of a channel by a link, from stem to stem.</summary>
internal sealed class Hop(Wire wire, Stem a, bool aAbove, Stem b, bool bAbove)
{
    public Wire Wire => wire;

    /// <summary>Where the link comes from.</summary>
    public Stem A { get; private set; } = a;

    /// <summary>Where it goes to.</summary>
    public Stem B { get; private set; } = b;

    /// <summary>Whether A lies above the channel.</summary>
    public bool AAbove { get; private set; } = aAbove;

    public bool BAbove { get; private set; } = bAbove;

    public double Min => Math.Min(A.X, B.X);

    public double Max => Math.Max(A.X, B.X);

    public bool IsStraight => AAbove != BAbove && Math.Abs(A.X - B.X) < 0.05;

    public Stem Other(Stem stem) => ReferenceEquals(stem, A) ? B : A;

    public void Turn()
    {
        (A, B) = (B, A);
        (AAbove, BAbove) = (BAbove, AAbove);
    }

    public int Level { get; set; } = -1;

    public double TrackY { get; set; }
}
