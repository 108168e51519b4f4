namespace CyberDocs;

/// <summary>How far a run has come.</summary>
/// <param name="Done">Documents finished.</param>
/// <param name="Total">Documents in all.</param>
/// <param name="Title">Title of the document finished last.</param>
public readonly record struct GenerateProgress(int Done, int Total, string Title);
