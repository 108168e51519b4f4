using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Files beside a dossier that an integrator opens.</summary>
internal sealed class StreamSourceFiles(Func<string, Stream?> open, InputLimits? limits = null) : ISourceFiles
{
    public SourceFile? Open(string name)
    {
        using var stream = open(name);
        return stream is null ? null : new SourceFile(name, ForeignFile.ReadAllBytes(stream, limits, name: name)) { Limits = limits ?? InputLimits.Default };
    }
}
