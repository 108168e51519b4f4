namespace CyberDocs.Writing;

/// <summary>A task of a calendar. Immutable and thread-safe.</summary>
/// <param name="Uid">What tells it from all others, everywhere.</param>
/// <param name="Summary">What is to be done.</param>
/// <param name="Description">Details; lines end in <c>\n</c>.</param>
/// <param name="Due">Day by which it is to be done; null when there is none.</param>
internal sealed record CalendarEntry(string Uid, string Summary, string Description, DateOnly? Due);
