using CyberDocs.Files;

namespace CyberDocs;

/// <summary>Reads and writes single files with the care of all of CyberDocs, for what is kept beside dossiers. Stateless and thread-safe.</summary>
public static class SafeFile
{
    /// <summary>The content of a regular file, up to the limit of forms; pipes, devices and longer ones are refused.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">The limits; the defaults when null.</param>
    /// <exception cref="IOException">It cannot be read, or is refused.</exception>
    public static byte[] Read(string path, InputLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ForeignFile.ReadAllBytes(path, limits, InputLimit.FormBytes);
    }

    /// <summary>Writes a file, which is whole or not there at all; of links the target is written, and permissions stay.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">What it is to hold.</param>
    /// <param name="overwrite">Whether a file that is there is replaced; the default is not to.</param>
    /// <param name="keep">Whether what is replaced is kept as <c>.bak</c>, which is the default; not where it was made here.</param>
    /// <exception cref="IOException">Something is there already, or the file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content, bool overwrite = false, bool keep = true)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileReplacement.Refuse(path, overwrite);
        FileReplacement.Write(path, content, keep: keep);
    }
}
