using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Files beside a dossier that an integrator opens.</summary>
internal sealed class StreamSourceFiles(Func<string, Stream?> open) : ISourceFiles
{
    public SourceFile? Open(string name)
    {
        using var stream = open(name);
        return stream is null ? null : new SourceFile(name, ReadAll(stream));
    }

    public static byte[] ReadAll(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
