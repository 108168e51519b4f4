namespace CyberDocs.TestKit;

/// <summary>Folders of what is made once for many tests.</summary>
public static class SharedFolder
{
    /// <summary>Makes a folder that goes with the process.</summary>
    public static string Create(string name)
    {
        var folder = Directory.CreateTempSubdirectory($"cyberdocs-{name}-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
