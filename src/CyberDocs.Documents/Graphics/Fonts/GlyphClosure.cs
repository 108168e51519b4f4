namespace CyberDocs.Graphics.Fonts;

/// <summary>The glyphs of a subset with the glyphs that they are composed of. Damaged ones, and those composed of them, are left blank.</summary>
internal sealed class GlyphClosure
{
    // Renderers give up on deeper nesting; a damaged font must not exhaust the stack.
    private const int DeepestNesting = 24;
    private const int HeaderLength = 10;
    private const int WideArguments = 0x0001;
    private const int Scale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    private readonly TrueTypeFont font;
    private readonly State[] states;
    private readonly List<int> damaged = [];
    private long room;

    public GlyphClosure(TrueTypeFont font)
    {
        this.font = font;
        states = new State[font.GlyphCount];
        // Overlapping outlines could blow a small file up to gigabytes; honest ones never take more than their table.
        room = font.OutlineBytes;
    }

    private enum State : byte
    {
        Unknown,
        Open,
        Held,
        Damaged,
    }

    /// <summary>The highest glyph id that was asked for or is part of one.</summary>
    public int Last { get; private set; }

    /// <summary>Damaged glyphs, in the order in which they were met.</summary>
    public IReadOnlyList<int> Damaged => damaged;

    /// <summary>True when the glyph keeps its outline.</summary>
    public bool Holds(int glyph) => states[glyph] == State.Held;

    /// <summary>True when the glyph belongs to the subset, damaged or not.</summary>
    public bool Asked(int glyph) => states[glyph] != State.Unknown;

    public void Add(int glyph)
    {
        if ((uint)glyph < (uint)states.Length)
        {
            Visit(glyph, 0);
        }
    }

    private bool Visit(int glyph, int depth)
    {
        if (states[glyph] != State.Unknown)
        {
            return states[glyph] == State.Held;
        }

        Last = Math.Max(Last, glyph);
        states[glyph] = State.Open;
        var sound = depth < DeepestNesting && font.TryReadOutline(glyph, out var outline) && (room -= outline.Length) >= 0 && IsSound(outline, depth);
        states[glyph] = sound ? State.Held : State.Damaged;
        if (!sound)
        {
            damaged.Add(glyph);
        }

        return sound;
    }

    private bool IsSound(FontBytes outline, int depth)
    {
        if (outline.Length == 0)
        {
            return true;
        }

        if (outline.Length < HeaderLength)
        {
            return false;
        }

        var contours = outline.I16(0);
        return contours < 0 ? PartsAreSound(outline, depth) : ContoursAreSound(outline, contours);
    }

    private static bool ContoursAreSound(FontBytes outline, int contours)
    {
        var last = -1;
        for (var i = 0; i < contours; i++)
        {
            var end = outline.U16(HeaderLength + (2L * i));
            if (end <= last || !outline.Holds(HeaderLength + (2L * i), 2))
            {
                return false;
            }

            last = end;
        }

        var instructions = HeaderLength + (2L * contours);
        return contours == 0 || outline.Holds(instructions, 2 + outline.U16(instructions));
    }

    private bool PartsAreSound(FontBytes outline, int depth)
    {
        long at = HeaderLength;
        while (outline.Holds(at, 4))
        {
            var flags = outline.U16(at);
            var part = outline.U16(at + 2);
            at += 4 + ((flags & WideArguments) != 0 ? 4 : 2)
                + ((flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
            if (at > outline.Length || part >= states.Length || !Visit(part, depth + 1))
            {
                return false;
            }

            if ((flags & MoreParts) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
