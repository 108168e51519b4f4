using CyberDocs.Model;

namespace CyberDocs;

/// <summary>Answers carried over to another edition. Immutable and thread-safe.</summary>
/// <param name="Answers">The answers of each checklist that could be carried, in the order of the dossier.</param>
/// <param name="NotCarried">Checklists for whose edition there is no mapping, in the order of the dossier.</param>
public sealed record CarryResult(IReadOnlyList<FormAnswers> Answers, IReadOnlyList<FormAnswers> NotCarried);
