namespace CyberDocs.Cli;

/// <summary>What people mean who start the program without a terminal. Stateless and thread-safe.</summary>
internal static class StartArguments
{
    private static readonly string[] Dossiers = [".xlsx", ".yaml", ".yml", ".json"];

    /// <summary>The local page, for a double-click and for a dossier dropped on the program; the arguments themselves otherwise.</summary>
    /// <param name="arguments">What the program was started with.</param>
    public static string[] Of(string[] arguments) => arguments switch
    {
        [] when IsDoubleClick() => ["web"],
        [var file] when Dossiers.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && File.Exists(file) => ["web", file],
        _ => arguments,
    };

    // A window that opened for the program alone has nothing written in it yet.
    private static bool IsDoubleClick() =>
        OperatingSystem.IsWindows() && !Console.IsOutputRedirected && !Console.IsInputRedirected && Console.GetCursorPosition() == (0, 0);
}
