using System.Collections.Frozen;
using CyberDocs.Diagrams;
using CyberDocs.Diagrams.Drawing;
using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Pictures;
using CyberDocs.Vocabulary;

namespace CyberDocs.Generation;

/// <summary>The drawings of a dossier, each laid out once when it is first asked for. Thread-safe.</summary>
internal sealed class DossierFigures : IFigureSource
{
    private readonly Dictionary<string, Lazy<Drawing>> drawings;
    private readonly Lazy<FrozenDictionary<string, string>> symbols;
    private readonly Institution institution;

    public DossierFigures(Dossier dossier, DiagramOptions options, ITextMeasurer measurer)
    {
        institution = dossier.Institution;
        symbols = new(() => Drawn("network").SelectMany(static page => page.Symbols)
            .SelectMany(symbol => symbol.Devices, (symbol, device) => (device, symbol.Symbol))
            .DistinctBy(entry => entry.device)
            .ToFrozenDictionary(entry => entry.device, entry => entry.Symbol, StringComparer.Ordinal));
        DiagramOptions Linked(string drawing) => options with { PageLink = PageLinks.Pattern(drawing) };
        drawings = new(StringComparer.Ordinal)
        {
            ["contact-chain"] = new(() => Draw(
                "contact-chain", findings => DossierDiagrams.ContactChainPages(dossier, Linked("contact-chain"), measurer, findings))),
            ["external"] = new(() => Draw(
                "external",
                findings => LeadsOutside(dossier) ? DossierDiagrams.ExternalConnectionsPages(dossier, Linked("external"), measurer, findings) : [])),
            ["network"] = new(() => Draw(
                "network", findings => DossierDiagrams.NetworkPages(dossier, Linked("network"), measurer, findings))),
            ["system"] = new(() => Draw("system", findings => DossierDiagrams.SystemPages(dossier, Linked("system"), measurer, findings))),
        };
    }

    /// <summary>Symbol of a device in the network diagram, or null when it has none.</summary>
    public string? SymbolOf(string device) => symbols.Value.GetValueOrDefault(device);

    /// <summary>Names that a figure can ask for, whatever the dossier.</summary>
    public static IReadOnlyList<string> AllNames { get; } = ["contact-chain", "external", "network", "system"];

    public IReadOnlyCollection<string> Names => drawings.Keys;

    public IReadOnlyList<Scene> Pages(string name) => drawings[name].Value.Scenes;

    public required Func<string, SourcePlace, FindingCollector, PictureFile?> OfTemplates { get; init; }

    public PictureFile? Picture(string name, SourcePlace place, FindingCollector findings) =>
        institution.LogoPicture is { } logo && name == PictureNames.OfDossier + institution.Logo ? logo : OfTemplates(name, place, findings);

    /// <summary>The pages with what stands on them.</summary>
    public IReadOnlyList<DiagramPage> Drawn(string name) => drawings[name].Value.Pages;

    /// <summary>What drawing found; empty for drawings that were never asked for.</summary>
    public IReadOnlyList<Finding> FindingsOf(string name) =>
        drawings[name] is { IsValueCreated: true } drawing ? drawing.Value.Findings : [];

    // A hospital without any line outside has no such drawing, and nothing is wrong with that.
    private static bool LeadsOutside(Dossier dossier)
    {
        var outside = dossier.Outside.Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        return dossier.Links.Any(link => outside.Contains(link.From) != outside.Contains(link.To));
    }

    private static Drawing Draw(string name, Func<FindingCollector, IReadOnlyList<DiagramPage>> draw)
    {
        using var step = Step.Begin("layout", name);
        var findings = new FindingCollector();
        return new Drawing(draw(findings), findings.Findings);
    }

    private sealed record Drawing(IReadOnlyList<DiagramPage> Pages, IReadOnlyList<Finding> Findings)
    {
        public IReadOnlyList<Scene> Scenes { get; } = [.. Pages.Select(page => page.Scene)];
    }
}
