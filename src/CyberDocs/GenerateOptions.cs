namespace CyberDocs;

/// <summary>What one run makes. Immutable and thread-safe.</summary>
public sealed record GenerateOptions
{
    /// <summary>Date on which the documents are handed in; printed, and compared with support ends and stock-taking.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>
    /// Formats as file endings, out of <c>docx</c>, <c>drawio</c>, <c>html</c>, <c>pdf</c>, <c>svg</c>, <c>xlsx</c> and those of further writers, such as
    /// <c>png</c>; the default is DOCX, PDF and SVG.
    /// </summary>
    public IReadOnlyList<string> Formats { get; init; } = ["docx", "pdf", "svg"];

    /// <summary>
    /// Id of the profile of disclosure, such as <c>vendor</c>: what it hides is taken out before anything is composed, and every page names it.
    /// Null shows everything and names nothing.
    /// </summary>
    public string? Profile { get; init; }

    /// <summary>Id of the vendor for whom the documents are made and who sees its own records in full; null for none.</summary>
    public string? ProfileVendor { get; init; }

    /// <summary>
    /// Ids of the documents to make, such as <c>ledger</c>; null for all. The result then holds the findings about these and about the dossier as a whole.
    /// </summary>
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>
    /// Whether files of the folder that the run reads, or that are not as an earlier run made them, are replaced; each is kept as <c>.bak</c>. The default
    /// refuses to.
    /// </summary>
    public bool Overwrite { get; init; }

    /// <summary>
    /// Whether all documents of the set are also put into one PDF, 提出書類一式.pdf, cover first, with those that vendors sent in place of a form; the default
    /// is not to. Not together with <see cref="FillableForms"/>.
    /// </summary>
    public bool Bundle { get; init; }

    /// <summary>PDFs that the bundle holds at its end, such as pages of a contract; the cover lists them by their names.</summary>
    public IReadOnlyList<FormFile> Attachments { get; init; } = [];

    /// <summary>
    /// Whether answers, dates and remarks in PDF are fields that a person can fill in with an ordinary reader; the default is a form to print. Replaced writers
    /// see to it themselves.
    /// </summary>
    public bool FillableForms { get; init; }

    /// <summary>The earlier submission, against which rows that changed are marked ［修正］ or ［追加］; null marks nothing.</summary>
    public ReadResult? MarkedAgainst { get; init; }

    /// <summary>Whether the letter of reply to a request for corrections is made with the set; needs <see cref="MarkedAgainst"/>.</summary>
    public bool Reply { get; init; }

    /// <summary>
    /// How many documents, or institutions of a batch, are made at a time; as many as there are processors when null. 1 makes one document after the other on
    /// the caller's thread. What is made does not depend on it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int? MaxDegreeOfParallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1);
            field = value;
        }
    }

    /// <summary>Hash of all that the set depends on, for its manifest; null for none.</summary>
    internal string? Stamp { get; init; }
}
