using CyberDocs.Pictures;

namespace CyberDocs.Model;

/// <summary>The medical institution that submits the documents. Immutable and thread-safe.</summary>
public sealed partial record Institution
{
    /// <summary>Official name.</summary>
    public required string Name { get; init; }

    /// <summary>Reading of the name.</summary>
    public string? Kana { get; init; }

    /// <summary>What sort of institution it is.</summary>
    public InstitutionKind Kind { get; init; }

    /// <summary>開設者.</summary>
    public string? Founder { get; init; }

    /// <summary>管理者 (name with title).</summary>
    public string? Administrator { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Address.</summary>
    public string? Address { get; init; }

    /// <summary>Main telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>Number of beds.</summary>
    public int? Beds { get; init; }

    /// <summary>医療機関コード.</summary>
    public string? Code { get; init; }

    /// <summary>Prefecture, such as 岡山県.</summary>
    public string? Prefecture { get; init; }

    /// <summary>Health centre that inspects.</summary>
    public string? HealthCenter { get; init; }

    /// <summary>Id of the person who prepared the submission.</summary>
    public string? Submitter { get; init; }

    /// <summary>Name of a file with the institution's mark, PNG or JPEG, beside the dossier; papers print it at their head.</summary>
    public string? Logo { get; init; }

    /// <summary>The picture of that file; null when there is none or it cannot be used.</summary>
    public PictureFile? LogoPicture { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
