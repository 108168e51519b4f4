namespace CyberDocs.Forms;

/// <summary>An item of an official form. Immutable and thread-safe.</summary>
public sealed record EditionItem
{
    /// <summary>Stable id within the edition, such as <c>2-7.server</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Official number such as <c>2-(7)</c>, or null when the form has none.</summary>
    public string? Number { get; init; }

    /// <summary>Asset class under which it is asked, or null.</summary>
    public string? AssetClass { get; init; }

    /// <summary>Title, where the form has titles beside statements.</summary>
    public string? Title { get; init; }

    /// <summary>The statement that is answered.</summary>
    public required string Statement { get; init; }

    /// <summary>Questions below the statement, where one item asks several.</summary>
    public ValueList<string> Questions { get; init; } = [];

    /// <summary>When it need not be answered: <c>no_vendor_contract</c>, or null.</summary>
    public string? NotNeededWhen { get; init; }

    /// <summary>Clauses of the edition's guideline.</summary>
    public ValueList<string> Clauses { get; init; } = [];

    /// <summary>Chapters of the plan that cover it, in check tables.</summary>
    public ValueList<string> Chapters { get; init; } = [];

    /// <summary>Which fact of the dossier bears on the answer, such as <c>ledger.kept</c>, or null.</summary>
    public string? Derivation { get; init; }

    /// <summary>What it means and when はい is true, in plain words of our own; null when nothing is noted.</summary>
    public string? Meaning { get; init; }

    /// <summary>Documents or screens that usually show it.</summary>
    public ValueList<string> Proof { get; init; } = [];

    /// <summary>How sure <see cref="Meaning"/> is: <c>high</c>, <c>medium_high</c>, <c>medium</c> or <c>low</c>; null when nothing is noted.</summary>
    public string? Confidence { get; init; }

    /// <summary>Whether the meaning may be told as a fact: a source was seen for it.</summary>
    internal bool IsMeaningSure => Confidence is "high" or "medium_high";

    /// <summary>False when number or wording was not verified against the official form.</summary>
    public bool Verified { get; init; } = true;

    /// <summary>Whether it is the gate item whose いいえ skips the rest.</summary>
    public bool Gate { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
