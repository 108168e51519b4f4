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
