namespace CyberDocs;

/// <summary>One decision about a blank form: a value with the cell that it was written into, or the reason why it was not. Immutable and thread-safe.</summary>
public sealed record FilledCell
{
    /// <summary>Form id such as <c>checklist-institution</c>.</summary>
    public required string Form { get; init; }

    /// <summary>Item id within the edition; null for what concerns the whole form, such as the institution's name.</summary>
    public string? Item { get; init; }

    /// <summary>
    /// Key as the dossier file names it: first, first_on, target, second, second_on, remarks; institution or vendor for the head of the form.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>What people call it, such as <c>2-(7) サーバ 1回目</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The dossier's value.</summary>
    public required string Value { get; init; }

    /// <summary>Sheet, or table of a Word document (表1, 本文); null when no place was found.</summary>
    public string? Sheet { get; init; }

    /// <summary>Cell such as <c>D12</c>, in tables of Word counted as in a sheet; null when no place was found.</summary>
    public string? Cell { get; init; }

    /// <summary>What the form says in the row, to know it again.</summary>
    public string? RowText { get; init; }

    /// <summary>What the cell says now; null when nothing was written.</summary>
    public string? Written { get; init; }

    /// <summary>How sure the place is.</summary>
    public FillCertainty Certainty { get; init; }

    /// <summary>Why nothing was written, in Japanese; null when something was.</summary>
    public string? Reason { get; init; }

    /// <summary>The same in English.</summary>
    public string? ReasonInEnglish { get; init; }
}
