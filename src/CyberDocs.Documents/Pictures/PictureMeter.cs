namespace CyberDocs.Pictures;

/// <summary>Refuses pictures that unpack to more than the limit.</summary>
internal sealed class PictureMeter(InputLimits limits)
{
    /// <summary>Checks the size that a head of a picture claims, before anything is unpacked.</summary>
    public void Check(long width, long height, int bitsOfPixel)
    {
        if (width <= 0 || height <= 0)
        {
            throw PictureRefusedException.Broken("大きさが0", "its size is 0");
        }

        var most = Math.Min(limits[InputLimit.PictureBytes], Array.MaxLength / 2);
        var bytes = ((width * bitsOfPixel) + 7) / 8 * (Int128)height;
        if (bytes > most)
        {
            throw new PictureRefusedException(
                PictureFindings.TooLarge, string.Create(CultureInfo.InvariantCulture, $"{width}×{height}"), bytes.ToString(CultureInfo.InvariantCulture),
                most.ToString(CultureInfo.InvariantCulture), InputLimit.PictureBytes.Key);
        }
    }
}
