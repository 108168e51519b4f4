namespace CyberDocs.Model;

/// <summary>Where a system runs.</summary>
public enum Hosting
{
    /// <summary>On the premises.</summary>
    OnPremises,

    /// <summary>In a data centre.</summary>
    DataCenter,

    /// <summary>As a cloud service.</summary>
    Cloud,

    /// <summary>Partly on the premises, partly outside.</summary>
    Hybrid,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="Hosting"/>.</summary>
    public static TermTable<Hosting> Hostings { get; } = new(
        new(Hosting.OnPremises, "on_premises", "院内設置", "オンプレミス", "オンプレ", "院内"),
        new(Hosting.DataCenter, "data_center", "データセンター", "DC"),
        new(Hosting.Cloud, "cloud", "クラウド", "SaaS", "クラウドサービス"),
        new(Hosting.Hybrid, "hybrid", "併用", "ハイブリッド"));
}
