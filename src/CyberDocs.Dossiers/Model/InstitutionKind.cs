namespace CyberDocs.Model;

/// <summary>What sort of medical institution it is.</summary>
public enum InstitutionKind
{
    /// <summary>A hospital (20 beds or more).</summary>
    Hospital,

    /// <summary>A clinic.</summary>
    Clinic,

    /// <summary>A maternity home.</summary>
    MaternityHome,

    /// <summary>A dental clinic.</summary>
    DentalClinic,

    /// <summary>A pharmacy, which is inspected under another act.</summary>
    Pharmacy,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="InstitutionKind"/>.</summary>
    public static TermTable<InstitutionKind> InstitutionKinds { get; } = new(
        new(InstitutionKind.Hospital, "hospital", "病院"),
        new(InstitutionKind.Clinic, "clinic", "診療所", "医院", "クリニック"),
        new(InstitutionKind.MaternityHome, "maternity_home", "助産所", "助産院"),
        new(InstitutionKind.DentalClinic, "dental_clinic", "歯科診療所", "歯科医院", "歯科"),
        new(InstitutionKind.Pharmacy, "pharmacy", "薬局", "調剤薬局", "保険薬局"));
}
