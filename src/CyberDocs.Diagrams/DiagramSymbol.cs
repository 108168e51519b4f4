namespace CyberDocs.Diagrams;

/// <summary>A symbol of the network diagram and the devices behind it, for tables beside the diagram. Immutable and thread-safe.</summary>
/// <param name="Symbol">The symbol, such as FW1.</param>
/// <param name="Label">Name of the device, or of the group of like devices.</param>
/// <param name="Zone">Id of the zone; null for devices at the edge, in the core or in no known zone.</param>
/// <param name="Devices">Ids of the devices, in ledger order; more than one for a group.</param>
public sealed record DiagramSymbol(string Symbol, string Label, string? Zone, ValueList<string> Devices);
