using CyberDocs.Checking.Rules;

namespace CyberDocs.Checking.Derivation;

/// <summary>
/// Says for each derivation key of the editions what the dossier's facts answer, and why. Pure: the person's answer is not looked at and never changed.
/// </summary>
internal static partial class AnswerDerivation
{
    /// <summary>The derived answer; null for a key that is not known, which leaves the item to people.</summary>
    /// <param name="key">Derivation key of an edition's item, such as <c>ledger.kept</c>.</param>
    /// <param name="context">The dossier, the editions and the date.</param>
    /// <param name="scope">The part of the hospital that the answer is about.</param>
    public static DerivedAnswer? Derive(string key, CheckContext context, DerivationScope scope = default) => key switch
    {
        "systems.exist" => SystemsExist(context),
        "safety_manager" => SafetyManager(context),
        "vendor.manager" => VendorManager(context, scope),
        "ledger.kept" => LedgerKept(context),
        "remote_maintenance.known" => RemoteMaintenanceKnown(context, scope),
        "disclosures.received" => DisclosuresReceived(context, scope),
        "patches.server" => Patches(context, scope, AssetClass.Server),
        "patches.pc" => Patches(context, scope, AssetClass.Pc),
        "patches.network" => Patches(context, scope, AssetClass.Network),
        "patches.all" => Patches(context, scope, null),
        "source_restriction" => SourceRestriction(context, scope),
        "connection_points.known" => ConnectionPoints(context, scope),
        "access_rights" => AccessRights(context, scope),
        "accounts.reviewed" => AccountsReviewed(context, scope),
        "access_logs" => AccessLogs(context, scope),
        "passwords.shared" => SharedPasswords(context, scope),
        "logs.kept" => LogsKept(context, scope),
        "two_factor" => TwoFactor(context, scope),
        "antivirus" => Antivirus(context, scope),
        "portable_media" => PortableMedia(context, scope),
        "contact_chain" => ContactChain(context),
        "backups" => Backups(context),
        _ when key.StartsWith("bcp.", StringComparison.Ordinal) => Plan(key, context),
        _ => null,
    };

    private static DerivedAnswer SystemsExist(CheckContext context) => DerivedAnswer.From(context.Dossier.Systems.Count > 0
        ? DerivedReason.About(Answer.Yes, "医療情報システムがあります", "There are systems", context.Dossier.Systems.Select(system => system.Name))
        : DerivedReason.No("医療情報システムが1つも登録されていません。", "No system is entered."));

    private static DerivedAnswer SafetyManager(CheckContext context)
    {
        var role = context.Dossier.Roles.FirstOrDefault(role => role.Kind == RoleKind.SafetyManager && role.Person is not null);
        return DerivedAnswer.From(role is null
            ? DerivedReason.No("医療情報システム安全管理責任者の役割に人がいません。", "Nobody holds the role of safety manager.")
            : DerivedReason.About(Answer.Yes, "安全管理責任者が決まっています",
                "There is a safety manager", [context.Index.Person(role.Person)?.Name ?? role.Person!]));
    }

    private static DerivedAnswer VendorManager(CheckContext context, DerivationScope scope) => DerivedAnswer.From(
        context.Index.Vendor(scope.Vendor) is { Manager: { } manager }
            ? DerivedReason.About(Answer.Yes, "事業者の管理責任者が分かります", "The vendor's manager is known", [manager])
            : DerivedReason.Open("事業者の管理責任者が記入されていません。", "The vendor's manager is not entered."));

    private static DerivedAnswer DisclosuresReceived(CheckContext context, DerivationScope scope)
    {
        var systems = scope.Systems(context).Where(system => system.HoldsPatientData == true && system.Vendor is not null).ToList();
        if (systems.Count == 0)
        {
            return DerivedAnswer.From(DerivedReason.Open("患者情報を持つ契約中のシステムがありません。", "No system of a vendor holds patient information."));
        }

        var missing = systems.Where(context.Disclosures.IsMissing).Select(system => system.Name).ToList();
        return DerivedAnswer.From(missing.Count > 0
            ? DerivedReason.About(Answer.No, "MDS/SDSを受領していないシステムがあります", "Systems without MDS or SDS", missing)
            : DerivedReason.About(Answer.Yes, "MDS/SDSを受領した、患者情報を持つシステム", "Systems with patient information whose MDS or SDS was received",
                systems.Select(system => system.Name)));
    }

    private static DerivedAnswer ContactChain(CheckContext context)
    {
        var paths = ContactPaths.Of(context);
        var outside = context.Dossier.Contacts.Outside;
        var reasons = new List<DerivedReason>();
        if (paths.Finder is null)
        {
            reasons.Add(DerivedReason.No("院内の連絡先がありません。", "There is no step inside the institution."));
        }
        else if (!paths.ReachesHead)
        {
            reasons.Add(DerivedReason.No("発見者から最高責任者まで連絡が届きません。", "No path leads from the finder to the head."));
        }

        var missing = ((ContactKind[])[ContactKind.Mhlw, ContactKind.Police]).Where(kind => outside.All(contact => contact.Kind != kind)).ToList();
        var vendorsNeeded = context.Dossier.Vendors.Any(vendor => vendor.Contract != Knowledge.No);
        if (vendorsNeeded && outside.All(contact => contact.Kind != ContactKind.Vendor && contact.Vendor is null))
        {
            missing.Add(ContactKind.Vendor);
        }

        if (missing.Count > 0)
        {
            reasons.Add(DerivedReason.About(
                Answer.No, "外部の連絡先がありません", "Outside contacts are missing", missing.Select(kind => Terms.ContactKinds[kind].Japanese)));
        }

        var silent = outside.Where(contact => contact is { Phone: null, NightPhone: null, Email: null, Url: null }).Select(contact => contact.Name).ToList();
        Add(reasons, silent, "連絡のとりかたが書かれていない外部の連絡先", "Outside contacts without number, mail or page", Answer.Blank);
        return DerivedAnswer.From(reasons.Count > 0
            ? reasons
            :
            [
                DerivedReason.Yes($"発見者「{paths.Finder!.Title}」から最高責任者まで連絡が届きます。", $"Word travels from the finder ({paths.Finder.Title}) to the head."),
                DerivedReason.About(Answer.Yes, "外部の連絡先", "Outside contacts", outside.Select(contact => contact.Name)),
            ]);
    }

    private static DerivedAnswer Backups(CheckContext context)
    {
        if (context.Dossier.Systems.Count == 0)
        {
            return DerivedAnswer.From(DerivedReason.Open("医療情報システムがありません。", "There is no system."));
        }

        var backups = context.Dossier.Backups.ToLookup(backup => backup.System, StringComparer.Ordinal);
        var none = context.Dossier.Systems.Where(system => !backups[system.Id].Any()).Select(system => system.Name).ToList();
        var online = context.Dossier.Systems
            .Where(system => backups[system.Id].Any() && backups[system.Id].All(backup => backup.Offline != Knowledge.Yes))
            .Select(system => system.Name).ToList();
        var untested = context.Dossier.Systems
            .Where(system => backups[system.Id].Any() && backups[system.Id].All(backup => backup.RestoreTestedOn is null))
            .Select(system => system.Name).ToList();
        var unplanned = context.Dossier.Systems
            .Where(system => backups[system.Id].Any() && backups[system.Id].All(backup => !YesNoText.Tells(backup.Restore)))
            .Select(system => system.Name).ToList();
        var unthought = context.Dossier.Systems.Where(system => !YesNoText.Tells(system.Substitute)).Select(system => system.Name).ToList();
        var reasons = new List<DerivedReason>();
        Add(reasons, none, "バックアップのないシステムがあります", "Systems without a backup");
        Add(reasons, online, "切り離した控えのないシステムがあります", "Systems without a copy off the network");
        Add(reasons, unplanned, "復旧方法が決まっていないシステムがあります", "Systems without a way to restore them");
        Add(reasons, untested, "復元を試していないシステムがあります", "Systems whose restore was never tested");
        Add(reasons, unthought, "止まったときに診療を続ける方法が決まっていないシステム", "Systems without a way to go on with care", Answer.Blank);
        return DerivedAnswer.From(reasons.Count > 0
            ? reasons
            : [DerivedReason.About(Answer.Yes, "切り離した控え、復旧方法と復元の試験、代替の手段があるシステム", "Systems with a copy off the network, a tested restore and a substitute",
                context.Dossier.Systems.Select(system => system.Name))]);
    }

    private static void Add(List<DerivedReason> reasons, List<string> subjects, string japanese, string english, Answer speaks = Answer.No)
    {
        if (subjects.Count > 0)
        {
            reasons.Add(DerivedReason.About(speaks, japanese, english, subjects));
        }
    }
}
