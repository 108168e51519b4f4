using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Templating;

/// <summary>Templates in a folder and its subfolders. Nothing outside the folder is ever read, neither through <c>..</c> nor through symbolic links.</summary>
public sealed class FolderTemplateSource : ITemplateSource
{
    private readonly RootedFolder files;

    /// <summary>A source for a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public FolderTemplateSource(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException(folder);
        }

        files = new RootedFolder(folder);
    }

    /// <summary>Looks a template up by its path relative to the folder, written with <c>/</c>.</summary>
    /// <param name="name">The relative path; absolute paths and paths that leave the folder are not found.</param>
    /// <param name="text">The template, named by the relative path.</param>
    /// <exception cref="InvalidDataException">The file is longer than any template may be, is no regular file, or cannot be opened.</exception>
    public bool TryGet(string name, [NotNullWhen(true)] out TemplateText? text)
    {
        text = null;
        if (!IsSafe(name))
        {
            return false;
        }

        byte[]? bytes;
        try
        {
            bytes = files.Read(name, limit: InputLimit.FormBytes);
        }
        catch (InputRefusedException refused)
        {
            throw new InvalidDataException(refused.Message, refused);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var refused = new InputRefusedException(IntakeFindings.UnreadableFile, new(name), e.Message);
            throw new InvalidDataException(refused.Message, refused);
        }

        if (bytes is null)
        {
            return false;
        }

        using var reader = new StreamReader(new MemoryStream(bytes, writable: false));
        text = new TemplateText(name, reader.ReadToEnd());
        return true;
    }

    private static bool IsSafe(string name)
    {
        if (string.IsNullOrEmpty(name) || Path.IsPathRooted(name) || name.Contains('\\', StringComparison.Ordinal)
            || name.Contains(':', StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        return name.Split('/').All(part => part.Length != 0 && part is not ("." or ".."));
    }
}
