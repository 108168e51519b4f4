namespace CyberDocs.Redaction;

/// <summary>
/// How hidden values are written, each form with how many of them it may stand for; made anew for one reader, only what differs is kept. Not thread-safe while
/// it is filled, and thread-safe afterwards.
/// </summary>
internal sealed class SecretForms
{
    private readonly Dictionary<string, int> all;
    private readonly Dictionary<string, int>? left;
    private readonly bool alone;

    /// <param name="alone">Whether a form that several values share tells none of them.</param>
    public SecretForms(bool alone = false) => (all, this.alone) = (new(StringComparer.Ordinal), alone);

    /// <summary>The same forms, from which others may be taken.</summary>
    public SecretForms(SecretForms forms) => (all, left, alone) = (forms.all, new(StringComparer.Ordinal), forms.alone);

    public bool IsEmpty => all.Count == 0;

    public IEnumerable<string> All => all.Keys;

    public void Add(string form) => all[form] = all.GetValueOrDefault(form) + 1;

    /// <summary>One value less is written so for this reader.</summary>
    public void TakeOne(string form) => Set(form, Count(form) - 1);

    /// <summary>The form is shown, whichever values are written so.</summary>
    public void Open(string form) => Set(form, 0);

    public bool Holds(ReadOnlySpan<char> text) => Count(text) is var count && (alone ? count == 1 : count > 0);

    private int Count(ReadOnlySpan<char> text) =>
        !all.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var count) ? 0
        : left is { Count: > 0 } && left.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var fewer) ? fewer
        : count;

    private void Set(string form, int count)
    {
        if (left is null)
        {
            all.Remove(form);
        }
        else if (all.ContainsKey(form))
        {
            left[form] = count;
        }
    }
}
