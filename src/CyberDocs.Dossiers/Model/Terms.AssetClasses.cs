namespace CyberDocs.Model;

public static partial class Terms
{
    /// <summary>Names of <see cref="AssetClass"/>.</summary>
    public static TermTable<AssetClass> AssetClasses { get; } = new(
        new(AssetClass.Server, "server", "サーバ", "サーバー"),
        new(AssetClass.Pc, "pc", "端末PC", "PC"),
        new(AssetClass.Network, "network", "ネットワーク機器"),
        new(AssetClass.Other, "other", "その他"));
}
