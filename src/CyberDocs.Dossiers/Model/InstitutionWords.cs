namespace CyberDocs.Model;

/// <summary>What an institution calls itself, its work and what lies within and without: papers of a pharmacy do not speak of a hospital. Immutable.</summary>
internal sealed record InstitutionWords
{
    private static readonly InstitutionWords Medical = new()
    {
        House = "医療機関", We = "当院", Care = "診療", Inside = "院内", Outside = "院外", Chart = "電子カルテ", Data = "処方・検査・画像",
        Served = "患者",
    };

    private static readonly InstitutionWords Dispensing = new()
    {
        House = "薬局", We = "当薬局", Care = "調剤", Inside = "薬局内", Outside = "薬局外", Chart = "レセコンや薬歴", Data = "処方箋・薬歴・会計",
        Served = "患者",
    };

    // Midwives treat nobody, and those in their care are no patients.
    private static readonly InstitutionWords Birth = Medical with
    {
        Care = "助産",
        Chart = "助産録のシステム",
        Data = "助産録・検査・会計",
        Served = "妊産婦・新生児",
    };

    /// <summary>What papers call an institution of this sort.</summary>
    public required string House { get; init; }

    /// <summary>What it calls itself in letters.</summary>
    public required string We { get; init; }

    /// <summary>What goes on when systems stop.</summary>
    public required string Care { get; init; }

    /// <summary>What is on the premises.</summary>
    public required string Inside { get; init; }

    /// <summary>What is beyond them.</summary>
    public required string Outside { get; init; }

    /// <summary>The system that everybody knows.</summary>
    public required string Chart { get; init; }

    /// <summary>What systems hand on to each other.</summary>
    public required string Data { get; init; }

    /// <summary>Those whom it cares for.</summary>
    public required string Served { get; init; }

    public static InstitutionWords Of(InstitutionKind? kind) => kind switch
    {
        InstitutionKind.Pharmacy => Dispensing,
        InstitutionKind.MaternityHome => Birth,
        _ => Medical,
    };

    /// <summary>Where a system runs, in the words of this sort.</summary>
    public string Hosting(Hosting hosting) => hosting == Model.Hosting.OnPremises ? Inside + "設置" : Terms.Hostings[hosting].Japanese;
}
