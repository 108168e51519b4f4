namespace CyberDocs.Diagrams.Graphs;

/// <summary>How much of a zone is drawn together, the least first; each is tried only where no page holds the one before.</summary>
internal enum NetworkDetail
{
    /// <summary>Servers, storage and network equipment one by one; other devices together where they are alike.</summary>
    OneByOne,

    /// <summary>As before, with terminals together by kind.</summary>
    TerminalsByKind,

    /// <summary>Servers, storage and network equipment together too where they are alike.</summary>
    AlikeTogether,

    /// <summary>Everything together by kind, for zones with more different things than a handful of pages holds.</summary>
    ByKind,
}
