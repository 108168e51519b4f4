using CyberDocs.Pdf;
using SkiaSharp;

namespace CyberDocs.Skia;

/// <summary>Paints a page that CyberDocs wrote, y upwards in points. Not thread-safe.</summary>
internal sealed class PagePainter(SKCanvas canvas, PdfPage page) : IDisposable
{
    private readonly Dictionary<string, PageFont> fonts = [];
    private readonly Stack<PaintState> saved = [];
    private readonly SKPathBuilder path = new();
    private PaintState state = new();
    private SKPoint line;
    private float textX;

    /// <exception cref="NotSupportedException">The page uses an operator that CyberDocs does not write.</exception>
    public void Paint()
    {
        foreach (var operation in page.Operations())
        {
            Run(operation.Operator, operation.Operands);
        }
    }

    public void Dispose()
    {
        path.Dispose();
        foreach (var font in fonts.Values)
        {
            font.Dispose();
        }
    }

    private void Run(string word, IReadOnlyList<object?> all)
    {
        var first = all.Count > 0 ? all[0] : null;
        float At(int i) => i < all.Count && all[i] is double number ? (float)number : 0;
        switch (word)
        {
            case "q": saved.Push(state); canvas.Save(); break;
            case "Q" when saved.Count > 0: state = saved.Pop(); canvas.Restore(); break;
            case "cm": canvas.Concat(new SKMatrix(At(0), At(2), At(4), At(1), At(3), At(5), 0, 0, 1)); break;
            case "g": state.Fill = Shade(At(0), At(0), At(0)); break;
            case "G": state.Stroke = Shade(At(0), At(0), At(0)); break;
            case "rg": state.Fill = Shade(At(0), At(1), At(2)); break;
            case "RG": state.Stroke = Shade(At(0), At(1), At(2)); break;
            case "w": state.Width = At(0); break;
            case "J": state.Cap = (SKStrokeCap)(int)At(0); break;
            case "d": state.Dash = [.. (first as IEnumerable<object?> ?? []).OfType<double>().Select(length => (float)length)]; break;
            case "m": path.MoveTo(At(0), At(1)); break;
            case "l": path.LineTo(At(0), At(1)); break;
            case "c": path.CubicTo(At(0), At(1), At(2), At(3), At(4), At(5)); break;
            case "h": path.Close(); break;
            case "re": path.AddRect(SKRect.Create(At(0), At(1), At(2), At(3)).Standardized); break;
            case "W" or "W*": Clip(); break;
            case "f": Draw(fill: true, stroke: false); break;
            case "S": Draw(fill: false, stroke: true); break;
            case "B": Draw(fill: true, stroke: true); break;
            case "n": path.Reset(); break;
            case "BT": (line, textX) = (default, 0); break;
            case "Td": (line, textX) = (new SKPoint(line.X + At(0), line.Y + At(1)), 0); break;
            case "Tf": (state.Font, state.Size) = (FontOf(first as string ?? ""), At(1)); break;
            case "Tj" or "TJ": Show(first); break;
            case "ET" or "BMC" or "BDC" or "EMC": break;
            default: throw new NotSupportedException($"The page uses the operator {word}, which CyberDocs does not write.");
        }
    }

    private void Show(object? shown)
    {
        if (state.Font is not { } font)
        {
            return;
        }

        var glyphs = new List<ushort>();
        var places = new List<SKPoint>();
        foreach (var part in shown as IEnumerable<object?> ?? [shown])
        {
            if (part is double move)
            {
                textX -= (float)move / 1000 * state.Size;
            }
            else if (part is byte[] codes)
            {
                for (var i = 0; i + 1 < codes.Length; i += 2)
                {
                    var code = (codes[i] << 8) | codes[i + 1];
                    glyphs.Add(font.GlyphOf(code));
                    places.Add(new SKPoint(textX, 0));
                    textX += (float)font.AdvanceOf(code) * state.Size;
                }
            }
        }

        if (glyphs.Count == 0)
        {
            return;
        }

        using var sized = SkiaTextPainter.FontOf(font.Face, state.Size);
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun([.. glyphs], sized, [.. places]);
        using var blob = builder.Build();
        using var paint = new SKPaint { Color = state.Fill, IsAntialias = true };

        // Glyphs stand upright on a page whose y grows upwards.
        canvas.Save();
        canvas.Translate(line.X, line.Y);
        canvas.Scale(1, -1);
        canvas.DrawText(blob, 0, 0, paint);
        canvas.Restore();
    }

    private void Clip()
    {
        using var outline = path.Snapshot();
        canvas.ClipPath(outline, antialias: true);
    }

    private void Draw(bool fill, bool stroke)
    {
        using var outline = path.Detach();
        using var paint = new SKPaint { IsAntialias = true };
        if (fill)
        {
            paint.Color = state.Fill;
            canvas.DrawPath(outline, paint);
        }

        if (stroke)
        {
            using var dash = state.Dash.Length > 0
                ? SKPathEffect.CreateDash(state.Dash.Length % 2 == 0 ? state.Dash : [.. state.Dash, .. state.Dash], 0)
                : null;
            (paint.Style, paint.Color, paint.StrokeWidth, paint.StrokeCap, paint.PathEffect) =
                (SKPaintStyle.Stroke, state.Stroke, state.Width, state.Cap, dash);
            canvas.DrawPath(outline, paint);
        }
    }

    private PageFont FontOf(string name)
    {
        return fonts.TryGetValue(name, out var font) ? font : fonts[name] = new PageFont(page.Font(name));
    }

    private static SKColor Shade(float red, float green, float blue)
    {
        static byte Of(float part) => (byte)Math.Round(Math.Clamp(part, 0, 1) * 255);
        return new SKColor(Of(red), Of(green), Of(blue));
    }

    private struct PaintState()
    {
        public SKColor Fill = SKColors.Black;
        public SKColor Stroke = SKColors.Black;
        public float Width = 1;
        public float Size = 0;
        public float[] Dash = [];
        public SKStrokeCap Cap = SKStrokeCap.Butt;
        public PageFont? Font = null;
    }
}
