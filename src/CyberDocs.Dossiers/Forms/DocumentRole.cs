namespace CyberDocs.Forms;

/// <summary>What a document is to the set.</summary>
internal enum DocumentRole
{
    /// <summary>It is handed in and listed on the cover.</summary>
    Enclosed,

    /// <summary>It lists the others with their pages, and is made after them.</summary>
    Cover,

    /// <summary>It stays in the institution and tells what making all others found.</summary>
    Internal,

    /// <summary>It tells what changed between two dossiers, and is no part of the set.</summary>
    Comparison,

    /// <summary>A letter that asks a vendor for its checklists.</summary>
    VendorRequest,

    /// <summary>A letter that reminds a vendor of what is open.</summary>
    VendorReminder,

    /// <summary>The list of what is still to be done.</summary>
    Todo,

    /// <summary>A letter of reply to an authority that asked for corrections.</summary>
    CorrectionReply,

    /// <summary>It tells the same on one page, and is no part of the set.</summary>
    Brief,
}
