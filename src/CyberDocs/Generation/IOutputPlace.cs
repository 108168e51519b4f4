using CyberDocs.Files;

namespace CyberDocs.Generation;

/// <summary>Where the files of a set go. Implementations are thread-safe; disposing one without <see cref="Commit"/> leaves what was there as it was.</summary>
internal interface IOutputPlace : IDisposable
{
    /// <summary>Begins a file; nothing of it is to be seen before the set is whole.</summary>
    IOutputFile Create(string name);

    /// <summary>Files of earlier sets that stay beside this one.</summary>
    IReadOnlyList<(string Name, string Sha256)> Beside(IReadOnlySet<string> names);

    /// <summary>Puts all whole files in their places.</summary>
    void Commit();
}
