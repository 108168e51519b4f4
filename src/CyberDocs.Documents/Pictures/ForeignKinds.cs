namespace CyberDocs.Pictures;

/// <summary>Kinds of files that people take for pictures, by how they begin.</summary>
internal static class ForeignKinds
{
    public static PictureRefusedException Refuse(ReadOnlySpan<byte> bytes)
    {
        var (japanese, english) = bytes switch
        {
            [] => ("空のファイル", "an empty file"),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => ("GIF", "GIF"),
            [(byte)'B', (byte)'M', ..] => ("BMP", "BMP"),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ("WebP", "WebP"),
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => ("TIFF", "TIFF"),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => ("HEIC か AVIF、動画", "HEIC, AVIF or a film"),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => ("PDF", "PDF"),
            [0, 0, 1, 0, ..] => ("アイコン（ICO）", "an icon (ICO)"),
            [(byte)'P', (byte)'K', 3, 4, ..] => ("ZIP か Office のファイル", "ZIP or an Office file"),
            [(byte)'<', ..] or [0xEF, 0xBB, 0xBF, (byte)'<', ..] => ("SVG などの文字のファイル", "a file of text such as SVG"),
            _ => ("種類が分からない", "of an unknown kind"),
        };
        return new PictureRefusedException(PictureFindings.WrongKind, new FindingArgument(null, japanese, english));
    }
}
