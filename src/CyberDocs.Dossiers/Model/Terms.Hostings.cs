namespace CyberDocs.Model;

public static partial class Terms
{
    /// <summary>Names of <see cref="Hosting"/>.</summary>
    public static TermTable<Hosting> Hostings { get; } = new(
        new(Hosting.OnPremises, "on_premises", "院内設置", "オンプレミス", "オンプレ", "院内"),
        new(Hosting.DataCenter, "data_center", "データセンター", "DC"),
        new(Hosting.Cloud, "cloud", "クラウド", "SaaS", "クラウドサービス"),
        new(Hosting.Hybrid, "hybrid", "併用", "ハイブリッド"));
}
