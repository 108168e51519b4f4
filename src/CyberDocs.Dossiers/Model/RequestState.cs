namespace CyberDocs.Model;

/// <summary>How far the asking of a vendor for a checklist has come.</summary>
public enum RequestState
{
    /// <summary>It was not asked for yet.</summary>
    NotSent,

    /// <summary>It was sent and is not due yet.</summary>
    Waiting,

    /// <summary>It was sent and should have come back.</summary>
    Overdue,

    /// <summary>It came back.</summary>
    Returned,

    /// <summary>A document of the vendor's own came in its place.</summary>
    OwnDocument,

    /// <summary>What came back, or was sent, is another edition than the dossier hands in.</summary>
    OtherEdition,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="RequestState"/>.</summary>
    public static TermTable<RequestState> RequestStates { get; } = new(
        new(RequestState.NotSent, "not_sent", "未送付"),
        new(RequestState.Waiting, "waiting", "返送待ち"),
        new(RequestState.Overdue, "overdue", "期限超過"),
        new(RequestState.Returned, "returned", "返送済み"),
        new(RequestState.OwnDocument, "own_document", "代わりの書類を受領"),
        new(RequestState.OtherEdition, "other_edition", "版が違う"));
}
