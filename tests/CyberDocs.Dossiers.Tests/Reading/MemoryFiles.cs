using System.Text;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

/// <summary>Files that a test writes as text or bytes.</summary>
internal sealed class MemoryFiles : ISourceFiles
{
    private readonly Dictionary<string, byte[]> files = [];

    public MemoryFiles With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public MemoryFiles With(string name, byte[] bytes)
    {
        files[name] = bytes;
        return this;
    }

    public SourceFile? Open(string name) => files.TryGetValue(name, out var bytes) ? new(name, bytes) : null;
}
