namespace CyberDocs.Forms;

/// <summary>A condition that a <c>document.yaml</c> can name: what a dossier does not hold. This is the whole vocabulary. Immutable and thread-safe.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Japanese">What it means, in Japanese.</param>
/// <param name="English">What it means, in English.</param>
/// <param name="Holds">Whether it holds for a dossier.</param>
internal sealed record DocumentCondition(string Id, string Japanese, string English, Func<Dossier, bool> Holds)
{
    public static IReadOnlyList<DocumentCondition> All { get; } =
    [
        new("no_devices", "機器が1台も登録されていない", "there is no device", static x => x.Devices.Count == 0),
        new("no_network", "ネットワークの区分も接続も登録されていない", "there is neither a zone nor a link", static x => x.Zones.Count == 0 && x.Links.Count == 0),
        new("no_systems", "医療情報システムが登録されていない", "there is no system", static x => x.Systems.Count == 0),
        new("no_contacts", "連絡体制（院内・院外）が登録されていない", "the contact chain is empty",
            static x => x.Contacts.Inside.Count == 0 && x.Contacts.Outside.Count == 0),
        new("no_contacts_inside", "院内の連絡順が登録されていない", "the chain inside the institution is empty", static x => x.Contacts.Inside.Count == 0),
        new("no_contacts_outside", "院外の連絡先が登録されていない", "there is no contact outside the institution", static x => x.Contacts.Outside.Count == 0),
        new("no_backups", "バックアップが登録されていない", "there is no backup", static x => x.Backups.Count == 0),
        new("no_vendor_contract", "委託契約のある事業者がない", "no vendor is under contract", static x => x.Vendors.All(vendor => vendor.Contract == Knowledge.No)),
        new("no_vendor_asked", "確認を求める事業者がない", "no vendor is asked for a form",
            static x => x.Vendors.All(vendor => vendor.Contract == Knowledge.No || vendor.Form == VendorFormScope.None)),
        new("no_plan", "事業継続計画がないと答えている", "the plan is said not to exist", static x => x.Bcp.Exists == false),
        new("plan_unconfirmed", "事業継続計画があると答えていない", "the plan is not said to exist", static x => x.Bcp.Exists != true),
        new("runs_no_system", "チェックリストで医療情報システムがないと答え、登録もない", "the checklist says that no system is run, and none is entered", RunsNoSystem),
    ];

    // The gate item of the institution's checklist, unless a system is entered that says otherwise.
    private static bool RunsNoSystem(Dossier dossier) =>
        dossier.Systems.Count == 0 && dossier.Answers.Any(answers => answers.Form == OfficialForm.Institution && answers.Gate == Answer.No);
}
