namespace CyberDocs.Model;

/// <summary>The classes under which the official checklists ask their items.</summary>
public enum AssetClass
{
    /// <summary>Servers.</summary>
    Server,

    /// <summary>Terminals and personal computers.</summary>
    Pc,

    /// <summary>Network equipment.</summary>
    Network,

    /// <summary>Equipment outside the three classes.</summary>
    Other,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="AssetClass"/>.</summary>
    public static TermTable<AssetClass> AssetClasses { get; } = new(
        new(AssetClass.Server, "server", "サーバ", "サーバー"),
        new(AssetClass.Pc, "pc", "端末PC", "PC"),
        new(AssetClass.Network, "network", "ネットワーク機器"),
        new(AssetClass.Other, "other", "その他"));
}
