using CyberDocs.Documents;

namespace CyberDocs.Pdf.Structure;

/// <summary>The properties of a document in the characters that file information and XML metadata can both hold.</summary>
internal static class PropertyText
{
    /// <summary>A head with such properties; one without a title is named by its id, because readers show the title.</summary>
    public static DocumentHead Clean(DocumentHead head, string documentId)
    {
        var title = Clean(head.Title);
        return head with
        {
            Title = title.Length > 0 ? title : Clean(documentId),
            Author = head.Author is { } author && Clean(author) is { Length: > 0 } name ? name : null,
            Subject = head.Subject is { } subject && Clean(subject) is { Length: > 0 } topic ? topic : null,
            Language = string.IsNullOrWhiteSpace(head.Language) ? "ja" : head.Language.Trim(),
        };
    }

    private static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
            {
                result.Append(rune.Value is '\t' or '\n' or '\r' ? " " : "");
            }
            else if ((rune.Value & 0xFFFE) != 0xFFFE)
            {
                result.Append(rune.ToString());
            }
        }

        return result.ToString().Trim();
    }
}
