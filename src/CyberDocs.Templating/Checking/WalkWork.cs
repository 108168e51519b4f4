namespace CyberDocs.Templating.Checking;

/// <summary>What a walk has done so far, by whose counts it ends: a template must not make it grow faster than itself. Not thread-safe.</summary>
internal sealed class WalkWork
{
    /// <summary>Names held against misspelt ones, for all documents; findings beyond suggest nothing.</summary>
    public const int MostNamesCompared = 1_000_000;

    private const int MostNamesCopied = 1_000_000;
    private const int MostCharactersRead = 40_000_000;

    /// <summary>Names copied where the document at hand branches.</summary>
    public long NamesCopied { get; set; }

    /// <summary>Characters of markup read in the document at hand; those of a loop are read twice.</summary>
    public long CharactersRead { get; set; }

    public long NamesCompared { get; set; }

    /// <summary>Lines whose beginnings were looked for, so that findings can quote them.</summary>
    public long LinesFound { get; set; }

    /// <summary>Whether the document at hand is not worth going on with.</summary>
    public bool IsTooMuch => NamesCopied > MostNamesCopied || CharactersRead > MostCharactersRead;

    public void BeginDocument() => (NamesCopied, CharactersRead) = (0, 0);
}
