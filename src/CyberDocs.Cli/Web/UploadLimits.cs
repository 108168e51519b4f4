namespace CyberDocs.Cli.Web;

/// <summary>How much a page takes in. Immutable and thread-safe.</summary>
/// <param name="Bytes">Bytes of all files that are handed over at once.</param>
/// <param name="Files">Files handed over at once, or packed in one.</param>
/// <param name="Unpacked">Bytes that a packed file unpacks to.</param>
/// <param name="Ratio">Bytes unpacked for each packed one, beyond a first megabyte.</param>
internal sealed record UploadLimits(long Bytes = 64L << 20, int Files = 500, long Unpacked = 256L << 20, int Ratio = 60)
{
    /// <summary>
    /// How many times as much as is taken the server reads and drops behind a refusal that does not come of how much was announced
    /// (<see cref="Uploads.Drop"/>): browsers show no answer before they have sent everything.
    /// </summary>
    public const int Dropped = 16;

    public static UploadLimits Default { get; } = new();
}
