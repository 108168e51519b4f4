namespace CyberDocs.Model;

/// <summary>A network zone or segment. Immutable and thread-safe.</summary>
public sealed partial record Zone
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public ZoneKind Kind { get; init; } = ZoneKind.Other;

    /// <summary>Id of the zone in which it lies.</summary>
    public string? Parent { get; init; }

    /// <summary>VLAN ids.</summary>
    public ValueList<string> Vlans { get; init; } = [];

    /// <summary>Address ranges in CIDR notation.</summary>
    public ValueList<string> Ranges { get; init; } = [];

    /// <summary>Where it is.</summary>
    public string? Place { get; init; }

    /// <summary>The sites over which it is spread; empty where it lies at one.</summary>
    public ValueList<string> Sites { get; init; } = [];

    /// <summary>Whether it is a wireless LAN.</summary>
    public bool? Wireless { get; init; }

    /// <summary>Who administers it.</summary>
    public string? Manager { get; init; }

    /// <summary>
    /// Whether the network diagram shows its devices one by one; else like devices are drawn together with their count. Zones inside it decide for themselves.
    /// </summary>
    public bool? OneByOne { get; init; }

    /// <summary>What is in it and who may reach it.</summary>
    public string? Description { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
