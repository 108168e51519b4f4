using System.Collections.Concurrent;
using System.Security.Cryptography;
using CyberDocs.Files;

namespace CyberDocs.Generation;

/// <summary>Keeps the files of a set in memory until all are whole, for callers who have no folder. Thread-safe.</summary>
internal sealed class KeptFiles : IOutputPlace
{
    private readonly ConcurrentDictionary<string, byte[]> whole = new(StringComparer.Ordinal);

    public IOutputFile Create(string name) => new KeptFile(this, name);

    public IReadOnlyList<(string Name, string Sha256)> Beside(IReadOnlySet<string> names) => [];

    public void Commit()
    {
    }

    public void Dispose()
    {
    }

    /// <summary>The content of a whole file.</summary>
    public Stream Open(string name) => new MemoryStream(whole[name], writable: false);

    /// <summary>The bytes of a whole file.</summary>
    public byte[] Bytes(string name) => whole[name];

    /// <summary>A whole file as results tell of it.</summary>
    public GeneratedFile Describe(string name, string document, string format) =>
        new(name, document, format, whole[name].Length, Convert.ToHexStringLower(SHA256.HashData(whole[name])), null);

    private sealed class KeptFile : IOutputFile
    {
        private readonly KeptFiles files;
        private readonly string name;
        private readonly MemoryStream bytes = new();

        public KeptFile(KeptFiles files, string name)
        {
            this.files = files;
            this.name = name;
            Content = new HashingStream(bytes);
        }

        public HashingStream Content { get; }

        public void Commit() => files.whole[name] = bytes.ToArray();

        public void Dispose() => Content.Dispose();
    }
}
