using CyberDocs.Diagrams;

namespace CyberDocs.Vocabulary;

/// <summary>A symbol on a sheet of the network diagram with the devices behind it, for the table of the sheet.</summary>
internal sealed record SheetSymbol(DiagramSymbol Symbol, AlikeDevices Row);
