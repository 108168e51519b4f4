using CyberDocs.Graphics;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>The few colours of all diagrams; every meaning they carry is carried by shape or words too, so that grey prints lose nothing.</summary>
internal static class Ink
{
    public static Color Text => new(26, 32, 44);

    public static Color Quiet => new(84, 94, 110);

    public static Color Line => new(52, 64, 84);

    public static Color Accent => new(31, 66, 120);

    public static Color Warning => new(160, 40, 30);

    public static Color Tint => new(236, 241, 247);

    public static Color ZoneFill => new(249, 251, 253);

    public static Color Outside => new(222, 224, 228);

    public static Color OutsideLine => new(120, 126, 136);

    public static Stroke Thin => new(Line, 0.6);

    public static Stroke Box => new(Line, 0.8);

    public static Stroke Zone => new(Accent, 1.1);
}
