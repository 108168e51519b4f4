namespace CyberDocs;

/// <summary>A limit that passed. Immutable and thread-safe.</summary>
/// <param name="Day">Its last day.</param>
/// <param name="Name">The device, system or item that has it.</param>
public sealed record BriefLimit(DateOnly Day, string Name);
