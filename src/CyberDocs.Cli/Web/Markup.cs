using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CyberDocs.Cli.Web;

/// <summary>A piece of a page. What is put into the holes of its texts is escaped, unless it is a piece itself. Not thread-safe.</summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder text = new();

    public Markup Add([InterpolatedStringHandlerArgument("")] ref Filling filling) => this;

    public override string ToString() => text.ToString();

    private void Escaped(string? value) => text.Append(value is null ? "" : Encoder.Encode(value));

    /// <summary>Fills a text's holes.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Filling(int literalLength, int formattedCount, Markup target)
    {
        private readonly Markup target = Begin(target, literalLength + (8 * formattedCount));

        public void AppendLiteral(string markup) => target.text.Append(markup);

        public void AppendFormatted(string? value) => target.Escaped(value);

        public void AppendFormatted(long value) => target.text.Append(value.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(Markup piece) => target.text.Append(piece.text);

        private static Markup Begin(Markup markup, int room)
        {
            markup.text.EnsureCapacity(markup.text.Length + room);
            return markup;
        }
    }
}
