using CyberDocs.Templating.Markup;

using CyberDocs.Templating.Scripting;

namespace CyberDocs.Templating.Checking;

/// <summary>An element that is open at a point of a template, on top of those around it. Immutable.</summary>
/// <param name="Element">The element; <see cref="MarkupVocabulary.Skipped"/> inside something that was wrong already.</param>
/// <param name="Name">Name as written.</param>
/// <param name="Template">Where it was opened.</param>
/// <param name="Position">Where it was opened.</param>
/// <param name="Around">The element around it.</param>
internal sealed record OpenElement(MarkupElement Element, string Name, TemplateText Template, SourcePosition Position, OpenElement? Around)
{
    public bool IsSkipped => ReferenceEquals(Element, MarkupVocabulary.Skipped);

    /// <summary>Whether the same elements are open, wherever they were opened.</summary>
    public static bool AreSame(OpenElement? a, OpenElement? b)
    {
        while (a is not null && b is not null && !ReferenceEquals(a, b))
        {
            if (a.Name != b.Name)
            {
                return false;
            }

            (a, b) = (a.Around, b.Around);
        }

        return ReferenceEquals(a, b);
    }

    /// <summary>The open elements as messages show them, the outermost first.</summary>
    public static string Path(OpenElement? top)
    {
        var names = new List<string>();
        for (var element = top; element is not null; element = element.Around)
        {
            names.Insert(0, $"<{element.Name}>");
        }

        return names.Count == 0 ? "―" : string.Concat(names);
    }
}
