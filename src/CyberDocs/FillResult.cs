namespace CyberDocs;

/// <summary>A blank form with the dossier's answers. Immutable and thread-safe.</summary>
public sealed record FillResult
{
    /// <summary>The filled-in form; null when the file could not be read or nothing was written.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>Every decision, in the order of the form's items.</summary>
    public ValueList<FilledCell> Cells { get; init; } = [];

    /// <summary>Which cell is for what, in YAML, to look at, change and use again; null when no cell was found.</summary>
    public string? Mapping { get; init; }

    /// <summary>What is wrong with the file, and what was left blank.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Writes the filled-in form into a file; the file is whole or not there at all.</summary>
    /// <param name="path">The file.</param>
    /// <param name="overwrite">Whether a file that is there is replaced and kept as <c>.bak</c>; the default is not to.</param>
    /// <exception cref="InvalidOperationException">Nothing was written into the form.</exception>
    /// <exception cref="IOException">The file is there already or cannot be written.</exception>
    public void Save(string path, bool overwrite = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Content is not { } content)
        {
            throw new InvalidOperationException("Nothing was written into the form.");
        }

        SafeFile.Write(path, content.Span, overwrite);
    }

    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
