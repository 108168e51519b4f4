using System.Collections.Frozen;

namespace CyberDocs.Files;

/// <summary>Files that ship inside the assembly, by their names below a folder. Stateless and thread-safe.</summary>
internal static class BuiltInFiles
{
    /// <summary>Templates, partials, editions and profiles with what explains them.</summary>
    public static FrozenDictionary<string, byte[]> Templates() => Under("templates/");

    /// <summary>The dossier and ledger that a newcomer begins with.</summary>
    public static FrozenDictionary<string, byte[]> Starter() => Under("starter/");

    private static FrozenDictionary<string, byte[]> Under(string prefix)
    {
        var assembly = typeof(BuiltInFiles).Assembly;
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(name[prefix.Length..], bytes);
        }

        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
