using CyberDocs.Comparing;

namespace CyberDocs.Vocabulary;

/// <summary>On which pages of which documents marked rows came to stand. Documents are added in their order; not thread-safe.</summary>
internal sealed class ChangePages(ChangeMarks marks)
{
    private readonly List<(string Document, IReadOnlyDictionary<string, int> Pages)> documents = [];

    /// <summary>Adds a document with the pages of its places.</summary>
    public void Add(string document, IReadOnlyDictionary<string, int> pages) => documents.Add((document, pages));

    /// <summary>Such as <c>04 機器管理台帳　3、5ページ</c>, documents side by side; null when its row stands in none.</summary>
    public string? Of(RecordChange change)
    {
        var anchors = (change.Ids.Count > 0 ? change.Ids : [change.Id]).Select(id => marks.AnchorOf(change.Record, id)).OfType<string>().ToList();
        var found = documents
            .Select(document => (document.Document, Pages: anchors.Where(document.Pages.ContainsKey).Select(anchor => document.Pages[anchor])))
            .Select(document => (document.Document, Pages: document.Pages.Distinct().Order().ToList()))
            .Where(document => document.Pages.Count > 0)
            .Select(document => string.Create(CultureInfo.InvariantCulture, $"{document.Document}　{string.Join('、', document.Pages)}ページ")).ToList();
        return found.Count == 0 ? null : string.Join('／', found);
    }
}
