using CyberDocs.Diagrams;

namespace CyberDocs.Vocabulary;

/// <summary>A symbol on a page of the network diagram with the devices behind it, for the table of the page.</summary>
internal sealed record PageSymbol(DiagramSymbol Symbol, AlikeDevices Row);
