namespace CyberDocs.Vocabulary;

/// <summary>A line of the cover: a document of the set and whether it is enclosed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Title">Title, with the vendor or system where there are several.</param>
/// <param name="File">File name without ending, or null when it is not made.</param>
/// <param name="Pages">Pages, or null when not known.</param>
/// <param name="Status"><c>enclosed</c>, <c>partly</c> or <c>blank</c> for one with open items, <c>received</c>, <c>not_made</c> or, where a template is
/// wrong, <c>missing</c>.</param>
/// <param name="Reason">Why it is not made or what is open in it, or null.</param>
/// <param name="Edition">The edition of the official form that it fills in, or null.</param>
internal sealed record Enclosure(SubmissionDocument Document, string Title, string? File, int? Pages, string Status, string? Reason, Edition? Edition)
{
    /// <summary>Its first page where all documents are pages of one file; null where they are not.</summary>
    public int? FirstPage { get; init; }

    public int? LastPage => FirstPage + Pages - 1;

    /// <summary>The status as the cover prints it.</summary>
    public string StatusLabel => Status switch
    {
        "enclosed" => "○ 提出",
        "partly" => "△ 一部未記入",
        "blank" => "△ 未記入",
        "received" => "○ 受領書類",
        "not_made" => "― なし",
        _ => "作成できず",
    };
}
