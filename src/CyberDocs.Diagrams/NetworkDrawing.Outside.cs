using CyberDocs.Diagrams.Graphs;
using CyberDocs.Diagrams.Layout;

namespace CyberDocs.Diagrams;

/// <summary>The rows of outside parties and their lines.</summary>
internal sealed partial class NetworkDrawing
{
    private void AddOutside()
    {
        var lines = graph.Links.Where(link => link.IsOutside).ToLookup(PartyOf, StringComparer.Ordinal);
        var lineWidth = LineWidth(lines.Sum(group => group.Count()));
        List<LayoutBlock> partyRow = [];
        List<LayoutBlock> lineRow = [];
        var used = 0.0;
        var first = root.Rows.Count;
        foreach (var party in Pins.Arrange(graph.Parties, party => party.Order))
        {
            var own = lines[party.Id].ToList();
            var width = Math.Max(1, own.Count) * (lineWidth + Spacing.Gap);
            if (used > 0 && used + width - Spacing.Gap > Field.Width + 0.01)
            {
                Flush();
            }

            var widest = Math.Min(width, Field.Width) - Spacing.Gap;
            var block = PartyBlock(party, widest);
            block.Pin = party.Order is null ? null : partyRow.Count;
            partyRow.Add(block);
            lineRow.AddRange(own.Select(link => LineBlock(link, lineWidth)));
            used += width;
        }

        Flush();

        void Flush()
        {
            if (partyRow.Count == 0)
            {
                return;
            }

            captions.Add((Frame.Words.Outside, root.Rows.Count, root.Rows.Count));
            root.AddRow(partyRow, reorder: true);
            if (lineRow.Count > 0)
            {
                captions.Add(("回線", root.Rows.Count, root.Rows.Count));
                root.AddRow(lineRow, reorder: true);
            }

            partyRow.Clear();
            lineRow.Clear();
            used = 0;
        }
    }

    private double LineWidth(int count) =>
        Math.Clamp(((Field.Width + Spacing.Gap) / Math.Max(count, 1)) - Spacing.Gap, NarrowestLine, Size * 13);

    // Eight characters such as 接続元制限：あり stay on one line.
    private double NarrowestLine => Math.Max(Size * 8.4, (Tiny * 8) + 9);

    private static string PartyOf(NetworkLink link) => link.PartyId!;
}
