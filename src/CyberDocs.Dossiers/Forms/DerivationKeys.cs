namespace CyberDocs.Forms;

/// <summary>The facts that an item of an edition can rest its answer on: what <c>derivation</c> may say. Immutable and thread-safe.</summary>
internal static class DerivationKeys
{
    public static IReadOnlyList<string> All { get; } =
    [
        "systems.exist", "safety_manager", "vendor.manager", "ledger.kept", "remote_maintenance.known", "disclosures.received",
        "patches.server", "patches.pc", "patches.network", "patches.all", "source_restriction", "connection_points.known",
        "access_rights", "accounts.reviewed", "access_logs", "passwords.shared", "logs.kept", "two_factor", "antivirus", "portable_media",
        "contact_chain", "backups",
        "bcp.exists", "bcp.inventory", "bcp.preparedness", "bcp.reporting", "bcp.detection", "bcp.cause", "bcp.vendors", "bcp.containment",
        "bcp.decision", "bcp.forensics", "bcp.outside_report", "bcp.recovery_order", "bcp.recovery_check", "bcp.result_report", "bcp.prevention",
        "bcp.disclosure",
    ];
}
