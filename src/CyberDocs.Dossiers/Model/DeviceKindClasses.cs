namespace CyberDocs.Model;

/// <summary>Which asset class of the official checklists a kind of device belongs to.</summary>
public static class DeviceKindClasses
{
    /// <summary>The asset class of a kind; printers, media and medical devices lie outside the three classes.</summary>
    /// <param name="kind">The kind.</param>
    public static AssetClass AssetClass(this DeviceKind kind) => kind switch
    {
        DeviceKind.Server or DeviceKind.VirtualServer or DeviceKind.Storage => Model.AssetClass.Server,
        DeviceKind.Pc or DeviceKind.Tablet => Model.AssetClass.Pc,
        DeviceKind.Router or DeviceKind.Firewall or DeviceKind.Vpn or DeviceKind.Switch or DeviceKind.AccessPoint
            or DeviceKind.Onu or DeviceKind.OtherNetwork => Model.AssetClass.Network,
        _ => Model.AssetClass.Other,
    };
}
