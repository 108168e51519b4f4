namespace CyberDocs.Files;

/// <summary>A file being written. Disposing it without <see cref="Commit"/> removes what was written so far.</summary>
internal interface IOutputFile : IDisposable
{
    HashingStream Content { get; }

    /// <summary>Puts the whole file in its place.</summary>
    void Commit();
}
