namespace CyberDocs.Model;

/// <summary>One value of a closed vocabulary with its names.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Id">Name in dossier files and templates, such as <c>ip_vpn</c>.</param>
/// <param name="Japanese">Name in documents, such as <c>IP-VPN</c>.</param>
/// <param name="Aliases">Other spellings that are understood on reading.</param>
public sealed record Term<T>(T Value, string Id, string Japanese, params IReadOnlyList<string> Aliases)
    where T : struct, Enum
{
    /// <summary>False for a value that documents show but no dossier file may hold.</summary>
    public bool IsWritten { get; init; } = true;
}
