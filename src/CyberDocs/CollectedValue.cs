namespace CyberDocs;

/// <summary>A value of a filled-in form beside the dossier's. Immutable and thread-safe.</summary>
/// <param name="Item">Item id within the edition; null for what concerns the whole form.</param>
/// <param name="Key">Key as the dossier file names it: gate, responder, first, first_on, target, second, second_on or remarks.</param>
/// <param name="Label">What people call it, such as <c>2-(7) サーバ 1回目</c>.</param>
/// <param name="InFile">What the file says, in the dossier's manner; null when it is blank.</param>
/// <param name="InDossier">What the dossier said before; null when it said nothing.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Place">File with the cell, or with the field's label.</param>
public sealed record CollectedValue(
    string? Item, string Key, string Label, string? InFile, string? InDossier, CollectOutcome Outcome, SourcePlace Place);
