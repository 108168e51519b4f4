namespace CyberDocs.Model;

/// <summary>The answer to one item of a checklist. Immutable and thread-safe.</summary>
public sealed partial record ItemAnswer
{
    /// <summary>Item id within the edition, such as 2-7.server.</summary>
    public required string Item { get; init; }

    /// <summary>First check.</summary>
    public Answer First { get; init; }

    /// <summary>Date of the first check.</summary>
    public DateOnly? FirstOn { get; init; }

    /// <summary>目標日.</summary>
    public DateOnly? Target { get; init; }

    /// <summary>Second check.</summary>
    public Answer Second { get; init; }

    /// <summary>Date of the second check.</summary>
    public DateOnly? SecondOn { get; init; }

    /// <summary>備考.</summary>
    public string? Remarks { get; init; }

    /// <summary>Whether its remark says that it was carried over from an earlier edition and is still to be confirmed.</summary>
    internal bool IsCarried => Remarks is not null && Remarks.StartsWith(CarriedFrom, StringComparison.Ordinal)
        && Remarks.Contains(CarriedTo, StringComparison.Ordinal);

    internal const string CarriedFrom = "前年度（";

    internal const string CarriedTo = "の回答を引き継ぎ（要確認・日付を記入）";

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
