namespace CyberDocs.TestKit;

/// <summary>Finds the repository by walking up to <c>CyberDocs.sln</c>.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Maps a path that the compiler recorded; with deterministic builds it begins with <c>/_/</c>.</summary>
    public static string MapSource(string callerFilePath) =>
        callerFilePath.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Root, callerFilePath[3..]) : callerFilePath;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CyberDocs.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("CyberDocs.sln was not found above " + AppContext.BaseDirectory);
    }
}
