using CyberDocs.Checking.Rules;
using CyberDocs.Model;

namespace CyberDocs.Checking.Derivation;

internal static partial class AnswerDerivation
{
    private static DerivedAnswer LedgerKept(CheckContext context)
    {
        var present = context.Dossier.Devices.Where(device => device.State != DeviceState.Disposed).ToList();
        if (present.Count == 0)
        {
            return DerivedAnswer.From(DerivedReason.No("台帳に機器がありません。", "The ledger holds no device."));
        }

        var reasons = new List<DerivedReason>();
        var classes = present.Select(device => device.Kind.AssetClass()).ToHashSet();
        var absent = ((AssetClass[])[AssetClass.Server, AssetClass.Pc, AssetClass.Network]).Where(wanted => !classes.Contains(wanted));
        Add(reasons, absent.Select(wanted => Terms.AssetClasses[wanted].Japanese).ToList(), "台帳にない区分があります",
            "Classes that the ledger does not hold", Answer.Blank);
        var limit = context.Date.AddYears(-1);
        var old = present.Where(device => device.StocktakenOn is null || device.StocktakenOn < limit).Select(device => device.Id).ToList();
        Add(reasons, old, "1年以内に棚卸しをしていない機器があります", "Devices not seen at a stock-taking within a year");
        return DerivedAnswer.From(reasons.Count > 0
            ? reasons
            : [DerivedReason.Yes("サーバ・端末PC・ネットワーク機器が台帳にあり、1年以内に棚卸しされています。",
                "All three classes are in the ledger and stock was taken within a year.")]);
    }

    private static DerivedAnswer RemoteMaintenanceKnown(CheckContext context, DerivationScope scope)
    {
        var devices = scope.DevicesInUse(context).ToList();
        if (devices.Count == 0)
        {
            return DerivedAnswer.From(DerivedReason.Open("該当する機器が台帳にありません。", "The ledger holds no such device."));
        }

        var unknown = devices.Where(device => device.RemoteMaintenance == Knowledge.Unknown).Select(device => device.Id).ToList();
        return DerivedAnswer.From(unknown.Count > 0
            ? DerivedReason.About(Answer.No, "リモートメンテナンスの有無が分からない機器があります", "Devices of which remote maintenance is not known", unknown)
            : DerivedReason.Yes("すべての機器でリモートメンテナンスの有無が分かっています。", "Remote maintenance is known of every device."));
    }

    // Support is only half of the item: that updates were applied stands nowhere in a ledger, so that the answer stays open without a counter-example.
    private static DerivedAnswer Patches(CheckContext context, DerivationScope scope, AssetClass? only)
    {
        var devices = scope.DevicesInUse(context)
            .Where(device => only is { } wanted ? device.Kind.AssetClass() == wanted : device.Kind.AssetClass() != AssetClass.Other).ToList();
        var ended = devices.Where(device => device.SupportEnd < context.Date).Select(device => device.Id).ToList();
        return DerivedAnswer.From(ended.Count > 0
            ? DerivedReason.About(Answer.No, "サポートが終了した使用中の機器があります", "Devices in use whose support has ended", ended)
            : DerivedReason.Open("サポートが終了した機器はありません。更新の適用は台帳からは分かりません。",
                "No device is out of support; whether updates were applied cannot be seen from the ledger."));
    }

    private static DerivedAnswer SourceRestriction(CheckContext context, DerivationScope scope)
    {
        var lines = LinesOf(context, scope);
        if (lines.Count == 0)
        {
            return NoLines();
        }

        var reasons = new List<DerivedReason>();
        Add(reasons, NamesOf(lines, line => line.Link.SourceRestriction == Knowledge.No), "接続元を制限していない回線があります",
            "Lines that are not limited by source");
        Add(reasons, NamesOf(lines, line => line.Link.SourceRestriction == Knowledge.Unknown), "接続元の制限が分からない回線があります",
            "Lines of which the limits are not known", Answer.Blank);
        return DerivedAnswer.From(reasons.Count > 0
            ? reasons
            : [DerivedReason.Yes("院外との回線はすべて接続元を制限しています。", "Every line to the outside is limited by source.")]);
    }

    private static DerivedAnswer ConnectionPoints(CheckContext context, DerivationScope scope)
    {
        var lines = LinesOf(context, scope);
        if (lines.Count == 0)
        {
            return NoLines();
        }

        var missing = NamesOf(lines, line => line.Link.Vendor is null || line.Link.Boundary is null);
        return DerivedAnswer.From(missing.Count > 0
            ? DerivedReason.About(Answer.No, "事業者又は責任分界点が分からない回線があります", "Lines without vendor or boundary", missing)
            : DerivedReason.Open("記入された回線はすべて事業者と責任分界点が分かっています。ほかに接続点がないことは記録からは分かりません。",
                "Every line entered has its vendor and boundary; that there is no other cannot be seen from the records."));
    }

    private static DerivedAnswer LogsKept(CheckContext context, DerivationScope scope)
    {
        var lines = LinesOf(context, scope);
        if (lines.Count == 0)
        {
            return NoLines();
        }

        var missing = NamesOf(lines, line => line.Link.Log is null);
        return DerivedAnswer.From(missing.Count > 0
            ? DerivedReason.About(Answer.No, "ログの保存先が分からない回線があります", "Lines of which no log is kept", missing)
            : DerivedReason.Open("院外との回線のログは保存されています。サーバのログは記録からは分かりません。",
                "The logs of all lines are kept; those of the servers cannot be seen from the records."));
    }

    private static DerivedAnswer NoLines() =>
        DerivedAnswer.From(DerivedReason.Open("該当する院外との回線がありません。", "There is no such line to the outside."));

    private static List<ExternalLink> LinesOf(CheckContext context, DerivationScope scope) => ExternalLink.Of(context)
        .Where(line => scope.Vendor is not { } vendor || line.Link.Vendor == vendor || line.Party.Vendor == vendor)
        .Where(line => scope.System is not { } system || line.Link.Systems.Contains(system, StringComparer.Ordinal))
        .ToList();

    private static List<string> NamesOf(List<ExternalLink> lines, Func<ExternalLink, bool> which) =>
        lines.Where(which).Select(line => line.Name).ToList();
}
