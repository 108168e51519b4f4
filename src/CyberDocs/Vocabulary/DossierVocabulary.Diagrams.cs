using CyberDocs.Graphics;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    // A sheet with a longer side does not fit A4 within its margins; the template then asks for A3.
    private const double LongestSideOfA4 = 800;

    private readonly TemplateShape<Scene> sheetShape;
    private readonly TemplateShape<Func<string, IReadOnlyList<Scene>>> diagramsShape;

    private static TemplateShape<Scene> SheetShape() => new TemplateShape<Scene>()
        .AddValue("title", static x => x.Title)
        .AddValue("description", static x => x.Description)
        .AddValue("paper", static x => Math.Max(x.Width, x.Height) > LongestSideOfA4 ? "A3" : "A4")
        .AddValue("orientation", static x => x.Width >= x.Height ? "landscape" : "portrait");

    // Drawings are laid out when a template first asks for them.
    private TemplateShape<Func<string, IReadOnlyList<Scene>>> DiagramsShape() => new TemplateShape<Func<string, IReadOnlyList<Scene>>>()
        .AddMany("contact_chain", () => sheetShape, x => x("contact-chain"))
        .AddMany("external", () => sheetShape, x => x("external"))
        .AddMany("network", () => sheetShape, x => x("network"))
        .AddMany("system", () => sheetShape, x => x("system"));
}
