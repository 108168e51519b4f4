namespace CyberDocs.Pictures;

/// <summary>Kinds of pictures that documents hold.</summary>
public enum PictureKind
{
    /// <summary>PNG.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,
}
