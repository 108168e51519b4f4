using System.Security.Cryptography;
using CyberDocs.Reading;

namespace CyberDocs.Files;

/// <summary>Hashes the files that a dossier names as they are read, so that a manifest can tell which facts a set was made from.</summary>
internal sealed class HashedSourceFiles(ISourceFiles inner) : ISourceFiles
{
    private readonly SortedDictionary<string, byte[]> hashes = new(StringComparer.Ordinal);

    public SourceFile? Open(string name)
    {
        var file = inner.Open(name);
        if (file is not null)
        {
            hashes[name] = SHA256.HashData(file.Bytes.Span);
        }

        return file;
    }

    public bool? Has(string name) => inner.Has(name);

    /// <summary>Names of the files that were read, in ordinal order.</summary>
    public IEnumerable<string> Names => hashes.Keys;

    /// <summary>Workbooks among them, with their SHA-256.</summary>
    public IEnumerable<(string Name, byte[] Hash)> Workbooks =>
        hashes.Where(file => Path.GetExtension(file.Key).Equals(".xlsx", StringComparison.OrdinalIgnoreCase)).Select(file => (file.Key, file.Value));

    /// <summary>The hash of the dossier file and, when it names files, of their names and hashes after it.</summary>
    public string HashWith(byte[] dossierHash) => Convert.ToHexStringLower(hashes.Count == 0
        ? dossierHash
        : SHA256.HashData([.. dossierHash, .. hashes.SelectMany(file => (byte[])[.. Encoding.UTF8.GetBytes(file.Key + "\n"), .. file.Value])]));
}
