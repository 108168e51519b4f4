namespace CyberDocs.Redaction;

/// <summary>Fields of a kind of record that a profile hides. Immutable and thread-safe.</summary>
/// <param name="Record">Kind of record, such as <c>vendor_contact</c>.</param>
/// <param name="Fields">Keys of the fields.</param>
/// <param name="When">When they are hidden.</param>
public sealed record HidingRule(string Record, ValueList<string> Fields, HidingCondition When);
