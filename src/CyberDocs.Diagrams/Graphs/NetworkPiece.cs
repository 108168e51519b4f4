namespace CyberDocs.Diagrams.Graphs;

/// <summary>What one detail page holds of a zone at the top.</summary>
/// <param name="Top">The zone at the top.</param>
/// <param name="Page">Number of the page.</param>
/// <param name="Number">Which of the zone's pieces it is, from 1.</param>
/// <param name="Count">How many pieces the zone has.</param>
/// <param name="Zones">Ids of the zones that are drawn, some of them perhaps in part.</param>
/// <param name="Nodes">Ids of the nodes that are drawn in full.</param>
internal sealed record NetworkPiece(NetworkZone Top, int Page, int Number, int Count, IReadOnlySet<string> Zones, IReadOnlySet<string> Nodes)
{
    /// <summary>The zone's name, with the number of the piece where there are several.</summary>
    public string Title => Count == 1 ? Top.Name : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Top.Name} {Number}/{Count}");
}
