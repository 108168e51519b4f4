namespace CyberDocs.Generation;

/// <summary>Reads data files of template folders: one that cannot be read is a finding, and the rest goes on without it. Stateless and thread-safe.</summary>
internal static class FolderFiles
{
    /// <summary>The content of a file; null when there is none, or none that can be read.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">Relative name with forward slashes.</param>
    /// <param name="place">The file as findings name it.</param>
    /// <param name="findings">Takes why it was not read.</param>
    public static byte[]? Read(RootedFolder folder, string name, string place, FindingCollector findings)
    {
        try
        {
            if (folder.Read(name) is { } content)
            {
                return content;
            }

            if (folder.HoldsFolder(name))
            {
                findings.Add(IntakeFindings.SpecialFile.At(new(place), "フォルダー", "a folder"));
            }
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(new(place)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(IntakeFindings.UnreadableFile.At(new(place), ReasonText.Argument(e)));
        }

        return null;
    }
}
