namespace CyberDocs.Writing;

/// <summary>Writes a drawing as XML; characters that XML forbids are U+FFFD there.</summary>
internal sealed class Utf8Sink(Stream stream) : XmlBuffer<Utf8Sink>(stream, static _ => { })
{
    /// <summary>Adds a number with at most two decimals, without trailing zeros and without a negative zero.</summary>
    public void Number(double value)
    {
        Span<byte> digits = stackalloc byte[40];
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        (rounded == 0 ? 0 : rounded).TryFormat(digits, out var written, "0.##", CultureInfo.InvariantCulture);
        Raw(digits[..written]);
    }
}
