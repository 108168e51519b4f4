using CyberDocs.Pictures;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>The pictures of a package, each once, with the names of their parts. Not thread-safe.</summary>
/// <param name="folder">Folder of the parts that show them, such as <c>word</c>.</param>
internal sealed class MediaParts(string folder)
{
    private readonly Dictionary<PictureFile, string> names = [];
    private readonly List<PictureFile> pictures = [];

    /// <summary>What the list of content types says of pictures.</summary>
    public static ReadOnlySpan<byte> Types =>
        "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"u8;

    public int Count => pictures.Count;

    /// <summary>Name of a picture's part, from the folder.</summary>
    public string NameOf(PictureFile picture)
    {
        if (!names.TryGetValue(picture, out var name))
        {
            pictures.Add(picture);
            name = FormattableString.Invariant($"media/image{pictures.Count}.{picture.Extension}");
            names.Add(picture, name);
        }

        return name;
    }

    public void Write(ZipWriter zip)
    {
        foreach (var picture in pictures)
        {
            zip.Begin($"{folder}/{names[picture]}").Write(picture.Bytes.Span);
        }
    }
}
