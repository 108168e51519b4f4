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
