using CyberDocs.Collections;
using CyberDocs.Model;

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

    /// <summary>False when number or wording was not verified against the official form.</summary>
    public bool Verified { get; init; } = true;

    /// <summary>Whether it is the gate item whose いいえ skips the rest.</summary>
    public bool Gate { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
