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
