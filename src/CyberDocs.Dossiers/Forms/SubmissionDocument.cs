namespace CyberDocs.Forms;

/// <summary>A kind of document, as the file <c>document.yaml</c> of its folder describes it. Immutable and thread-safe.</summary>
/// <param name="Id">Id such as <c>ledger</c>: the name of its folder among the templates.</param>
/// <param name="Number">Number in the file name, such as <c>04</c>; the set is in the order of these.</param>
/// <param name="Title">Name as people say it, such as <c>機器管理台帳</c>.</param>
/// <param name="ListNumber">Number on the prefecture's list of documents, 1 to 7; 0 for documents beside the list.</param>
public sealed record SubmissionDocument(string Id, string Number, string Title, int ListNumber)
{
    /// <summary>Its name in English; null when none is given.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>Name of its template below the template folders; unless given, <c>id/id.sbn-html</c>.</summary>
    public string Template { get; init; } = $"{Id}/{Id}.sbn-html";

    /// <summary>The official form that it is, whose edition its template sees, such as <c>checklist-vendor</c>; null for documents of free form.</summary>
    public string? Form { get; init; }

    /// <summary>Whether it is made as a spreadsheet too, because it is tables first and last; the default is not to.</summary>
    public bool HasSpreadsheet { get; init; }

    /// <summary>True for papers that stay in the institution and are not listed on the cover.</summary>
    public bool IsInternal => Role == DocumentRole.Internal;

    internal DocumentRole Role { get; init; }

    /// <summary>Whether it is a part of the set, made with it; letters and comparisons are asked for by themselves.</summary>
    internal bool IsOfSet => Role is DocumentRole.Cover or DocumentRole.Enclosed or DocumentRole.Internal;

    /// <summary>File name without ending, without what tells copies apart.</summary>
    internal string FileName { get; init; } = $"{Number}-{Title}";

    internal CopyScope Per { get; init; }

    /// <summary>The drawings that it is made around.</summary>
    internal ValueList<DocumentDrawing> Drawings { get; init; } = [];

    /// <summary>When it is not made; the first that holds gives the reason.</summary>
    internal ValueList<DocumentOmission> Omissions { get; init; } = [];

    /// <summary>When it is made with nothing in it that anybody could use; the first that holds is what the cover says.</summary>
    internal ValueList<DocumentOmission> Blank { get; init; } = [];

    /// <summary>When a part of it is open; the first that holds is what the cover says.</summary>
    internal ValueList<DocumentOmission> Partly { get; init; } = [];

    /// <summary>Why a vendor under contract has none who is left out of the forms, in Japanese; null when such vendors are not mentioned.</summary>
    internal string? LeftOutBecause { get; init; }

    /// <summary>Its paper, as the template's element <c>document</c> takes it.</summary>
    internal DocumentPage Page { get; init; } = DocumentPage.Default;
}
