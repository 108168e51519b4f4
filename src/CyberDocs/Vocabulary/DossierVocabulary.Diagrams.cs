using CyberDocs.Diagrams.Drawing;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    // A page with a longer side does not fit A4 within its margins; the template then asks for A3.
    private const double LongestSideOfA4 = 800;

    private readonly TemplateShape<DiagramPage> pageShape;
    private readonly TemplateShape<PageSymbol> symbolShape;
    private readonly TemplateShape<Func<string, IReadOnlyList<DiagramPage>>> diagramsShape;

    private TemplateShape<DiagramPage> PageShape() => new TemplateShape<DiagramPage>()
        .AddValue("title", static x => x.Scene.Title)
        .AddValue("description", static x => x.Scene.Description)
        .AddValue("paper", static x => Math.Max(x.Scene.Width, x.Scene.Height) > LongestSideOfA4 ? "A3" : "A4")
        .AddValue("orientation", static x => x.Scene.Width >= x.Scene.Height ? "landscape" : "portrait")
        .AddMany("symbols", () => symbolShape, x => [
            .. x.Symbols.Select(symbol => new PageSymbol(symbol, new(Resolved(symbol.Devices, index.Device).ToValueList())))]);

    private TemplateShape<PageSymbol> SymbolShape() => new TemplateShape<PageSymbol>()
        .AddValue("symbol", static x => x.Symbol.Symbol)
        .AddValue("label", static x => x.Symbol.Label)
        .AddValue("count", static x => x.Row.Devices.Count)
        .AddValue("numbers", static x => x.Row.Numbers)
        .AddTexts("places", static x => x.Row.Each(device => device.Place))
        .AddTexts("products", static x => x.Row.Each(device => (device.Maker + " " + device.Model).Trim()))
        .AddTexts("os", static x => x.Row.Each(device => device.Os))
        .AddTexts("addresses", static x => [.. x.Row.Devices.SelectMany(device => device.Addresses).Distinct(StringComparer.Ordinal)])
        .AddValue("support_end", static x => x.Row.Devices.Min(device => device.SupportEnd))
        .AddValue("support_ended", x => x.Row.Devices.Any(SupportEnded))
        .AddTexts("vendors", x => x.Row.Each(device => index.Vendor(device.Vendor)?.Name))
        .AddOne("row", () => alikeDevicesShape, static x => x.Row)
        .AddMany("devices", () => deviceShape, static x => x.Row.Devices);

    // Drawings are laid out when a template first asks for them.
    private TemplateShape<Func<string, IReadOnlyList<DiagramPage>>> DiagramsShape() => new TemplateShape<Func<string, IReadOnlyList<DiagramPage>>>()
        .AddMany("contact_chain", () => pageShape, x => x("contact-chain"))
        .AddMany("external", () => pageShape, x => x("external"))
        .AddMany("network", () => pageShape, x => x("network"))
        .AddMany("system", () => pageShape, x => x("system"));
}
