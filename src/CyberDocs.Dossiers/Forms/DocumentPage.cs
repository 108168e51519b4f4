namespace CyberDocs.Forms;

/// <summary>The paper of a document, as templates name it. Immutable and thread-safe.</summary>
/// <param name="Paper">Size, such as <c>A4</c>.</param>
/// <param name="Orientation"><c>portrait</c> or <c>landscape</c>.</param>
/// <param name="Margins">Margins as the markup takes them.</param>
internal sealed record DocumentPage(string Paper, string Orientation, string Margins)
{
    public static DocumentPage Default { get; } = new("A4", "portrait", "20mm 20mm");
}
