using CyberDocs.Answers;

namespace CyberDocs.Collecting;

/// <summary>The values of one form, from all files that are that form. Not thread-safe.</summary>
internal sealed class CollectedAnswers(Edition edition, string? vendor, string? system)
{
    public Edition Edition => edition;

    public string? Vendor => vendor;

    public string? System => system;

    /// <summary>Answers that the form shows; null when the dossier has none.</summary>
    public FormAnswers? Shown { get; init; }

    /// <summary>When it was filled in.</summary>
    public required FormDays Days { get; init; }

    public List<string> Files { get; } = [];

    public SortedDictionary<int, List<CollectedEntry>> Entries { get; } = [];

    public void Add(CollectedEntry entry)
    {
        if (!Entries.TryGetValue(entry.Field.Order, out var entries))
        {
            Entries.Add(entry.Field.Order, entries = []);
        }

        entries.Add(entry);
    }
}

/// <summary>What one file says in one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value; null when it is blank or unclear.</param>
/// <param name="Unclear">As typed, when it cannot be understood.</param>
/// <param name="AsSent">Whether the file still says what it was sent out with.</param>
/// <param name="WasErased">Whether it is blank where it was sent out with the dossier's value.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record CollectedEntry(KnownField Field, AnswerValue? Value, string? Unclear, bool AsSent, bool WasErased, SourcePlace Place);
