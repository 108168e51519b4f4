namespace CyberDocs.Model;

public static partial class Terms
{
    /// <summary>Names of <see cref="InstitutionKind"/>.</summary>
    public static TermTable<InstitutionKind> InstitutionKinds { get; } = new(
        new(InstitutionKind.Hospital, "hospital", "病院"),
        new(InstitutionKind.Clinic, "clinic", "診療所", "医院", "クリニック"),
        new(InstitutionKind.MaternityHome, "maternity_home", "助産所"));
}
