using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Where on a page the upper left corner of a box is asked to stand, in millimetres from the paper's upper left corner.</summary>
/// <param name="Id">Id of the box.</param>
/// <param name="Item">What the pin calls it.</param>
/// <param name="X">From the left edge; null when it may be anywhere.</param>
/// <param name="Y">From the upper edge; null when it may be anywhere.</param>
/// <param name="Page">Number of the page.</param>
/// <param name="Origin">Where the pin was read from.</param>
internal sealed record PinnedPlace(string Id, string Item, int? X, int? Y, int Page, Origin Origin);
