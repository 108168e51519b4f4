using CyberDocs.Comparing;

namespace CyberDocs;

/// <summary>A point of a request for correction with what changed because of it. Immutable and thread-safe.</summary>
/// <param name="Correction">The point.</param>
/// <param name="Document">Title of the document that it is about; as the dossier names it where there is no such document; null when none is named.</param>
/// <param name="Changes">Records that changed since the earlier submission and that the point names, by item or id.</param>
public sealed record CorrectionPoint(Correction Correction, string? Document, IReadOnlyList<RecordChange> Changes);
