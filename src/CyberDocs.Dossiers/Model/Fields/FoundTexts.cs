namespace CyberDocs.Model.Fields;

/// <summary>Texts of one record that were searched for.</summary>
/// <param name="Subject">The record's kind and its fields, with the place of the first.</param>
/// <param name="Texts">The texts.</param>
internal sealed record FoundTexts(FindingSubject Subject, IReadOnlyList<string> Texts);
