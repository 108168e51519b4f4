namespace CyberDocs;

/// <summary>What is written to vendors. Immutable and thread-safe.</summary>
public sealed record VendorLetterOptions
{
    /// <summary>Date of the letters, and the day of sending that is noted.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Day by which an answer is asked for; null where the dossier's own due dates hold.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Formats as file endings; the default is DOCX and PDF. <c>txt</c> is for the body of a mail.</summary>
    public IReadOnlyList<string> Formats { get; init; } = ["docx", "pdf"];

    /// <summary>Id of the only vendor that is written to; null for all.</summary>
    public string? Vendor { get; init; }

    /// <summary>Id of the profile of disclosure for the forms, which show the vendor its own records alone; the default is <c>vendor</c>.</summary>
    public string Profile { get; init; } = "vendor";

    /// <summary>Whether what is sent to a vendor is one ZIP archive; the default is a folder.</summary>
    public bool Archive { get; init; }

    /// <summary>Whether files of the folder that are not as an earlier run made them are replaced, each kept as <c>.bak</c>. The default refuses to.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Whether the dossier file takes note of what was sent, and when; the default is to.</summary>
    public bool Record { get; init; } = true;
}
