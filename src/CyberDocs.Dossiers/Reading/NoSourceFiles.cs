namespace CyberDocs.Reading;

/// <summary>Stands for a dossier that came as a stream and has no files beside it.</summary>
internal sealed class NoSourceFiles : ISourceFiles
{
    public SourceFile? Open(string name) => null;
}
