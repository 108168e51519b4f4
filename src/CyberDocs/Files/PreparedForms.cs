namespace CyberDocs.Files;

/// <summary>Which checklists a dossier is to answer, so that its workbook lists all their items. Immutable and thread-safe.</summary>
/// <param name="Editions">The editions at hand.</param>
/// <param name="Of">The checklists of a dossier, without answers.</param>
internal sealed record PreparedForms(EditionSet Editions, Func<Dossier, IReadOnlyList<FormAnswers>> Of);
