using CyberDocs.Files;

namespace CyberDocs.Generation;

/// <summary>Where the files of a set go. Implementations are thread-safe.</summary>
internal interface IOutputPlace
{
    /// <summary>Begins a file; nothing of it is to be seen before it is whole.</summary>
    IOutputFile Create(string name);
}
