namespace CyberDocs.Findings;

/// <summary>One entry of the catalogue: a stable code with its texts in Japanese and English.</summary>
/// <remarks>
/// Texts hold named placeholders such as <c>{device}</c>, the same in both languages, filled by the arguments of <see cref="At"/>:
/// <c>code.At(device.Origin.Of("place"), ("device", device.Id))</c>. Immutable and thread-safe.
/// </remarks>
/// <param name="Id">Stable code such as <c>CD2014</c>.</param>
/// <param name="Severity">Severity unless the dossier grades it otherwise.</param>
/// <param name="Japanese">What is wrong, in Japanese.</param>
/// <param name="English">What is wrong, in English.</param>
/// <param name="RemedyJapanese">What to do about it, in Japanese.</param>
/// <param name="RemedyEnglish">What to do about it, in English.</param>
public sealed record FindingCode(
    string Id, Severity Severity, string Japanese, string English, string RemedyJapanese, string RemedyEnglish)
{
    /// <summary>
    /// Clause that asks for it, such as <c>システム運用編 11.1</c>, for rules of integrators; null for those of CyberDocs, whose clauses stand in the table of
    /// each guideline edition.
    /// </summary>
    public string? Clause { get; init; }

    /// <summary>How many of the arguments tell one finding from another when two dossiers are compared; the rest are details that may change.</summary>
    internal int IdentifyingArguments { get; init; } = int.MaxValue;

    /// <summary>A finding with this code.</summary>
    /// <param name="place">Where the offending value stands.</param>
    /// <param name="arguments">Values for the placeholders, already formatted, each with its name: <c>("device", "PC-014")</c>; what the finding is about comes
    /// first.</param>
    public Finding At(SourcePlace place, params ReadOnlySpan<FindingArgument> arguments) => new()
    {
        Code = this,
        Severity = Severity,
        Place = place,
        Arguments = ValueList.From(arguments),
    };
}
