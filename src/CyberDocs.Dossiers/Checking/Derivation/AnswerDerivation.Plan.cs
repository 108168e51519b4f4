namespace CyberDocs.Checking.Derivation;

internal static partial class AnswerDerivation
{
    // Where the plan prints wording of its own for a fact left out, the fact's absence leaves the answer open rather than deny it.
    private static DerivedAnswer? Plan(string key, CheckContext context)
    {
        var dossier = context.Dossier;
        var plan = dossier.Bcp;
        var present = dossier.Devices.Count(device => device.State != DeviceState.Disposed);
        var restorable = dossier.Backups.Where(backup => YesNoText.Tells(backup.Restore)).Select(backup => backup.System).ToHashSet(StringComparer.Ordinal);
        return key switch
        {
            "bcp.exists" => PlanExists(plan),
            "bcp.inventory" => All(
                (present > 0, $"機器の台帳（廃棄済みを除き{Number(present)}台）", $"the ledger ({Number(present)} devices that are not disposed of)"),
                (dossier.Links.Count > 0, $"構成図（接続 {Number(dossier.Links.Count)}本）", $"the diagrams ({Number(dossier.Links.Count)} links)"),
                OfEverySystem(context, "システム停止時の影響と代替手段", "impact and substitute", system => system.Impact is not null && YesNoText.Tells(system.Substitute)),
                (YesNoText.Tells(plan.Vulnerability), "脆弱性対応", "vulnerability work")),
            "bcp.preparedness" => All(
                (dossier.Contacts.Inside.Count > 0 && dossier.Contacts.Outside.Count > 0, "連絡体制図", "the contact chain"),
                (YesNoText.Tells(plan.Information), "情報収集", "information gathering"),
                (YesNoText.Tells(plan.Training), "教育訓練", "training"),
                OfEverySystem(context, "バックアップと復旧手順", "a backup with a restore procedure",
                    system => restorable.Contains(system.Id))),
            "bcp.reporting" => All(
                (dossier.Departments.Count > 0 && dossier.Departments.All(department => department.Phone is not null), "部署の連絡先",
                    "the numbers of the departments")),
            "bcp.detection" => OwnText(plan.ReportItems.Count > 0, "報告の項目", "report items"),
            "bcp.cause" or "bcp.vendors" => VendorsReachable(context),
            "bcp.containment" => All((plan.Containment.Count > 0, "切り離しの手順", "containment steps")),
            "bcp.decision" => All(
                (YesNoText.Tells(plan.DecisionMaker) || dossier.Roles.Any(role => role.Kind == RoleKind.Head && role.Person is not null), "停止を決める人",
                    "who decides to stop systems")),
            "bcp.forensics" => All((YesNoText.Tells(plan.Forensics), "証拠保全と調査の方法", "evidence and investigation")),
            "bcp.outside_report" => All(
                (dossier.Contacts.Outside.Any(contact => contact.Kind == ContactKind.Mhlw), "厚生労働省の連絡先", "the ministry"),
                (dossier.Contacts.Outside.Any(contact => contact.Kind == ContactKind.Police), "警察の連絡先", "the police"),
                (dossier.Contacts.Outside.All(contact => YesNoText.Tells(contact.Deadline)), "報告の期限", "deadlines of reports")),
            "bcp.recovery_order" => All(
                dossier.Systems.Count == 0
                    ? (false, "復旧優先度を付けるシステム", "systems to give a recovery priority")
                    : OfEverySystem(context, "復旧優先度", "a recovery priority", system => system.RecoveryPriority is not null)),
            "bcp.recovery_check" => OwnText(YesNoText.Tells(plan.RecoveryPlan), "復旧の進め方と確認", "how recovery is ordered and confirmed"),
            "bcp.result_report" => OwnText(
                dossier.Contacts.Outside.Any(contact => contact.Kind == ContactKind.PrivacyCommission), "個人情報保護委員会の連絡先", "the privacy commission"),
            "bcp.prevention" => OwnText(YesNoText.Tells(plan.Prevention), "再発防止の進め方", "how recurrence is prevented"),
            "bcp.disclosure" => OwnText(YesNoText.Tells(plan.Disclosure), "情報公開の方針", "the disclosure policy"),
            _ => null,
        };
    }

    private static DerivedAnswer PlanExists(BcpFacts plan) => DerivedAnswer.From(plan switch
    {
        { Exists: false } => DerivedReason.No("事業継続計画はないと記入されています。", "The plan is said not to exist."),
        { Exists: null } => DerivedReason.Open("事業継続計画の有無が記入されていません。", "It is not said whether the plan exists."),
        { ApprovedBy: null } => DerivedReason.Open("事業継続計画はありますが、承認者が分かりません。", "The plan exists; who approved it is not known."),
        _ => DerivedReason.Yes("事業継続計画があり、承認されています。", "The plan exists and is approved."),
    });

    private static DerivedAnswer VendorsReachable(CheckContext context)
    {
        var vendors = context.Dossier.Vendors.Where(vendor => vendor.Contract != Knowledge.No && vendor.Form != VendorFormScope.None).ToList();
        if (vendors.Count == 0)
        {
            return DerivedAnswer.From(DerivedReason.Open("契約中の事業者がありません。", "There is no vendor under contract."));
        }

        var silent = vendors
            .Where(vendor => !vendor.Contacts.Any(contact => contact.Phone is not null) || !vendor.Contacts.Any(contact => contact.NightPhone is not null))
            .Select(vendor => vendor.Name).ToList();
        return DerivedAnswer.From(silent.Count > 0
            ? DerivedReason.About(Answer.No, "昼夜の連絡先のない事業者があります", "Vendors that cannot be called day and night", silent)
            : DerivedReason.About(Answer.Yes, "昼夜に連絡できる事業者", "Vendors that can be called day and night", vendors.Select(vendor => vendor.Name)));
    }

    private static DerivedAnswer All(params ReadOnlySpan<(bool There, string Japanese, string English)> facts)
    {
        var reasons = new List<DerivedReason>(facts.Length);
        foreach (var (there, japanese, english) in facts)
        {
            reasons.Add(there
                ? DerivedReason.Yes($"{japanese}があります。", $"Given: {english}.")
                : DerivedReason.No($"{japanese}がありません。", $"Missing: {english}."));
        }

        return DerivedAnswer.From(reasons);
    }

    // What every system has, or which ones lack it.
    private static (bool There, string Japanese, string English) OfEverySystem(
        CheckContext context, string japanese, string english, Func<InformationSystem, bool> has)
    {
        var without = context.Dossier.Systems.Where(system => !has(system)).Select(system => system.Name).ToList();
        return without.Count == 0
            ? (true, $"全{Number(context.Dossier.Systems.Count)}システムの{japanese}", $"{english} of all {Number(context.Dossier.Systems.Count)} systems")
            : (false, $"{string.Join("、", without)}の{japanese}", $"{english} of {string.Join(", ", without)}");
    }

    private static DerivedAnswer OwnText(bool there, string japanese, string english) => DerivedAnswer.From(there
        ? DerivedReason.Yes($"{japanese}が記入されています。", $"Entered: {english}.")
        : DerivedReason.Open($"{japanese}が記入されておらず、ひな形の文が使われます。", $"Not entered, the template's wording is used: {english}."));
}
