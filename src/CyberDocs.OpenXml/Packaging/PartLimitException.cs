namespace CyberDocs.OpenXml.Packaging;

/// <summary>A part of a package unpacks to more than a form can be.</summary>
internal sealed class PartLimitException : IOException
{
    public PartLimitException()
        : base("The part is too large.")
    {
    }
}
