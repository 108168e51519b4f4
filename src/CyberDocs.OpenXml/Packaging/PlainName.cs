namespace CyberDocs.OpenXml.Packaging;

/// <summary>A name as a plain part writes it. Immutable and thread-safe.</summary>
/// <param name="Bytes">The name in the part.</param>
/// <param name="Full">The same as text, with its prefix.</param>
/// <param name="Local">Without its prefix.</param>
internal sealed record PlainName(byte[] Bytes, string Full, string Local)
{
    /// <summary>The part before the colon; empty without one.</summary>
    public string Prefix { get; } = Full.Length == Local.Length ? "" : Full[..^(Local.Length + 1)];

    /// <summary>Whether it says where names belong, or a prefix that must have been told.</summary>
    public bool IsOfNamespaces { get; } = Full.Length != Local.Length || Full == "xmlns";
}
