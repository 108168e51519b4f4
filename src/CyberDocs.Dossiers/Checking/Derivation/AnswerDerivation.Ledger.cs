namespace CyberDocs.Checking.Derivation;

internal static partial class AnswerDerivation
{
    private static readonly AssetClass[] LedgerClasses = [AssetClass.Server, AssetClass.Pc, AssetClass.Network];

    private static DerivedAnswer LedgerKept(CheckContext context)
    {
        var present = context.Dossier.Devices.Where(device => device.State != DeviceState.Disposed).ToList();
        if (present.Count == 0)
        {
            return DerivedAnswer.From(DerivedReason.No("台帳に機器がありません。", "The ledger holds no device."));
        }

        var reasons = new List<DerivedReason>();
        foreach (var asked in LedgerClasses)
        {
            var devices = present.Where(device => device.Kind.AssetClass() == asked).ToList();
            var term = Terms.AssetClasses[asked];
            reasons.Add(devices.Count == 0
                ? DerivedReason.Open($"台帳に{term.Japanese}がありません。", $"The ledger holds no device of class {term.Id}.")
                : DerivedReason.AboutDevices(Answer.Yes, $"台帳にある{term.Japanese}", $"Devices of class {term.Id} in the ledger", devices));
        }

        var limit = context.Date.AddYears(-1);
        var old = present.Where(device => device.StocktakenOn is null || device.StocktakenOn < limit).ToList();
        reasons.Add(old.Count > 0
            ? DerivedReason.AboutDevices(Answer.No, "1年以内に棚卸しをしていない機器があります", "Devices not seen at a stock-taking within a year", old)
            : DerivedReason.Yes(
                $"全{Number(present.Count)}台が1年以内に棚卸しされています（{Text(present.Min(device => device.StocktakenOn))}から{Text(present.Max(device => device.StocktakenOn))}）。",
                $"Stock was taken of all {Number(present.Count)} within a year ({Iso(present.Min(device => device.StocktakenOn))} to {Iso(present.Max(device => device.StocktakenOn))})."));
        return DerivedAnswer.From(reasons);
    }

    private static DerivedAnswer RemoteMaintenanceKnown(CheckContext context, DerivationScope scope)
    {
        var devices = scope.DevicesInUse(context).ToList();
        if (devices.Count == 0)
        {
            return NoDevices();
        }

        var reasons = new List<DerivedReason>();
        AddDevices(reasons, devices, device => device.RemoteMaintenance == Knowledge.Unknown, Answer.No,
            "リモートメンテナンスの有無が分からない機器があります", "Devices of which remote maintenance is not known");
        AddDevices(reasons, devices, device => device.RemoteMaintenance == Knowledge.Yes, Answer.Yes, "リモートメンテナンス「あり」の機器", "Devices with remote maintenance");
        AddDevices(reasons, devices, device => device.RemoteMaintenance == Knowledge.No, Answer.Yes, "「なし」の機器", "Devices without");
        return DerivedAnswer.From(reasons);
    }

    // Support is only half of the item: that updates were applied stands nowhere in a ledger, so that the answer stays open without a counter-example.
    private static DerivedAnswer Patches(CheckContext context, DerivationScope scope, AssetClass? only)
    {
        var devices = scope.DevicesInUse(context)
            .Where(device => only is { } wanted ? device.Kind.AssetClass() == wanted : device.Kind.AssetClass() != AssetClass.Other).ToList();
        if (devices.Count == 0)
        {
            return NoDevices();
        }

        var reasons = new List<DerivedReason>();
        AddDevices(reasons, devices, device => device.SupportEnd < context.Date, Answer.No, "サポートが終了した使用中の機器があります", "Devices in use whose support has ended");
        AddDevices(reasons, devices, context.Patches.Of, Answer.No, "対策適用状況が「未適用」などの機器があります", "Devices whose state of patches is entered as not applied");
        AddDevices(reasons, devices, device => device.SupportEnd is null, Answer.Blank, "サポート期限が分からない機器", "Devices whose end of support is not known");
        AddDevices(
            reasons, devices, device => device.Os is null, Answer.Blank, "OS・ファームウェアの版が分からない機器", "Devices whose version of system or firmware is not known");
        AddDevices(reasons, devices, device => device.SupportEnd >= context.Date, Answer.Blank, "サポート期間中の機器", "Devices in support");
        AddDevices(
            reasons, devices, context.Patches.AreTold, Answer.Blank, "対策適用状況の記載がある機器",
            "Devices whose state of patches stands in the ledger");
        AddDevices(
            reasons, devices, context.Patches.AreOpen, Answer.Blank, "対策適用状況の記載がない機器",
            "Devices whose state of patches is not in the ledger");
        reasons.Add(DerivedReason.Open(
            "最新の更新プログラムかどうかは台帳からは分かりません。", "Whether the newest updates are in cannot be seen from the ledger."));
        return DerivedAnswer.From(reasons);
    }

    // Which software guards against malware is not read out of its name.
    private static DerivedAnswer Antivirus(CheckContext context, DerivationScope scope)
    {
        var devices = scope.DevicesInUse(context).Where(device => device.Kind is DeviceKind.Server or DeviceKind.VirtualServer or DeviceKind.Pc).ToList();
        if (devices.Count == 0)
        {
            return NoDevices();
        }

        var reasons = new List<DerivedReason>();
        AddDevices(reasons, devices, device => device.Software is not null, Answer.Blank,
            "台帳のソフトウェア欄に記載があるサーバ・端末", "Servers and terminals whose software stands in the ledger");
        AddDevices(reasons, devices, device => device.Software is null, Answer.Blank,
            "台帳のソフトウェア欄に記載がないサーバ・端末", "Servers and terminals without software in the ledger");
        reasons.Add(DerivedReason.Open("セキュリティ対策ソフトの有無、稼働状況と定義ファイルの新しさは、台帳からは分かりません。",
            "Whether security software is there and runs with current definitions cannot be seen from the ledger."));
        return DerivedAnswer.From(reasons);
    }

    private static DerivedAnswer PortableMedia(CheckContext context, DerivationScope scope)
    {
        var reasons = new List<DerivedReason>();
        AddDevices(
            reasons, [.. scope.DevicesInUse(context)], device => device.Kind == DeviceKind.Media, Answer.Blank, "台帳にある可搬媒体", "Portable media in the ledger");
        if (reasons.Count == 0)
        {
            reasons.Add(DerivedReason.Open("台帳に可搬媒体はありません。", "The ledger holds no portable medium."));
        }

        reasons.Add(DerivedReason.Open("接続を制限しているかどうかは台帳からは分かりません。", "Whether connecting them is restricted cannot be seen from the ledger."));
        return DerivedAnswer.From(reasons);
    }

    private static DerivedAnswer NoDevices() =>
        DerivedAnswer.From(DerivedReason.Open("該当する機器が台帳にありません。", "The ledger holds no such device."));

    private static void AddDevices(List<DerivedReason> reasons, List<Device> devices, Func<Device, bool> which, Answer speaks, string japanese, string english)
    {
        var found = devices.Where(which).ToList();
        if (found.Count > 0)
        {
            reasons.Add(DerivedReason.AboutDevices(speaks, japanese, english, found));
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(CalendarDate? date) => date?.ToJapanese() ?? "";

    private static string Iso(CalendarDate? date) => date?.ToString() ?? "";
}
