namespace CyberDocs.Forms;

/// <summary>An item with the items of the older edition that it goes back to. Immutable and thread-safe.</summary>
/// <param name="Item">Item id of the newer edition.</param>
/// <param name="Sources">Item ids of the older edition, at least one.</param>
internal sealed record CarriedItem(string Item, ValueList<string> Sources);
