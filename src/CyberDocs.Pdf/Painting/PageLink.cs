using CyberDocs.Documents;

namespace CyberDocs.Pdf.Painting;

/// <summary>A place on a page that leads elsewhere.</summary>
/// <param name="Number">Object number of the annotation.</param>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Target">Web address, or <c>#</c> and an id.</param>
/// <param name="Description">What the link is about, for people who cannot see it.</param>
/// <param name="ParentKey">Key in the parent tree, or -1.</param>
/// <param name="PageHeight">Height of its page.</param>
internal sealed record PageLink(
    int Number, double X, double Y, double Width, double Height, string Target, string Description, int ParentKey, double PageHeight)
{
    /// <summary>The heading that it leads to, in a table of contents.</summary>
    public Heading? Heading { get; init; }
}
