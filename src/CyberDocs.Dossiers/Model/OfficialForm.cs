namespace CyberDocs.Model;

/// <summary>A checklist whose answers a dossier holds, and which key of <c>editions</c> chooses its edition. Immutable and thread-safe.</summary>
/// <param name="Id">Id, as editions and answers name it.</param>
/// <param name="Japanese">Its short name for messages.</param>
/// <param name="Chosen">The edition that a dossier has chosen.</param>
internal sealed record OfficialForm(string Id, string Japanese, Func<EditionChoice, string> Chosen)
{
    public const string Institution = "checklist-institution";
    public const string Vendor = "checklist-vendor";
    public const string Minimum = "checklist-minimum";
    public const string PlanCheck = "bcp-check";

    /// <summary>All of them, in the order in which they are handed in.</summary>
    public static IReadOnlyList<OfficialForm> All { get; } =
    [
        new(Institution, "医療機関確認用", static choice => choice.Checklist),
        new(Vendor, "事業者確認用", static choice => choice.Checklist),
        new(Minimum, "最低限の措置編", static choice => choice.Minimum),
        new(PlanCheck, "BCP確認表", static choice => choice.Bcp),
    ];

    public static OfficialForm? Find(string id) => All.FirstOrDefault(form => form.Id == id);
}
