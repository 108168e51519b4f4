using System.Buffers;
using CyberDocs.Templating.Markup;

using CyberDocs.Templating.Scripting;

namespace CyberDocs.Templating.Checking;

/// <content>Attributes: their names, those that must be there, and the drawings that figures name.</content>
internal sealed partial class TemplateWalk
{
    private static readonly SearchValues<char> ReferenceCharacters =
        SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The attributes of a start tag; null when they cannot be told apart.</summary>
    private List<(string Name, int Offset, string Value, int ValueOffset)>? AttributesOf(string inner, string element, int i, PendingTag tag)
    {
        var attributes = new List<(string Name, int Offset, string Value, int ValueOffset)>();
        while (true)
        {
            while (i < inner.Length && inner[i] is ' ' or '\t' or '\r' or '\n')
            {
                i++;
            }

            if (i == inner.Length)
            {
                return attributes;
            }

            if (inner[i] == PendingTag.Value)
            {
                return null;
            }

            var begin = i;
            while (i < inner.Length && (char.IsAsciiLetterOrDigit(inner[i]) || inner[i] == '-'))
            {
                i++;
            }

            var name = inner[begin..i];
            var quoted = inner.AsSpan(i).TrimStart(" \t\r\n");
            quoted = name.Length > 0 && quoted is ['=', ..] ? quoted[1..].TrimStart(" \t\r\n") : [];
            var length = quoted is ['"' or '\'', ..] ? quoted[1..].IndexOf(quoted[0]) : -1;
            if (length < 0)
            {
                Report(MarkupFindings.BrokenAttribute, tag.Template, tag.PositionAt(begin),
                    element, MarkupReport.Excerpt(inner.AsSpan(begin)).Replace(PendingTag.Value, '…'));
                return null;
            }

            i = inner.Length - quoted.Length + 1;
            attributes.Add((name, begin, inner.Substring(i, length), i));
            i += length + 1;
        }
    }

    private void CheckAttributes(MarkupElement element, string name, PendingTag tag, List<(string Name, int Offset, string Value, int ValueOffset)>? attributes)
    {
        if (attributes is null)
        {
            return;
        }

        foreach (var (attribute, offset, value, valueOffset) in attributes)
        {
            if (!element.Has(attribute))
            {
                var nearest = NearestName.Of(attribute, element.Attributes);
                var known = element.Attributes.Count == 0 ? "-" : string.Join(", ", element.Attributes.OrderBy(candidate => candidate == nearest ? 0 : 1));
                Report(MarkupFindings.UnknownAttribute, tag.Template, tag.PositionAt(offset), name, attribute, known);
            }
            else if (attribute == "diagram" && !value.Contains(PendingTag.Value, StringComparison.Ordinal) && value.Length > 0 && !diagrams.Contains(value))
            {
                var nearest = NearestName.Of(value, diagrams);
                Report(
                    MarkupFindings.UnknownDiagram,
                    tag.Template,
                    tag.PositionAt(valueOffset),
                    value,
                    string.Join(", ", diagrams.Order(StringComparer.Ordinal).OrderBy(candidate => candidate == nearest ? 0 : 1)));
            }
            else if (element.Kind == ElementKind.Picture && attribute == "src" && value.Trim() is { Length: > 0 } source && !source.Contains(PendingTag.Value))
            {
                var (line, column) = tag.PositionAt(valueOffset);
                PictureNamed?.Invoke(source, new SourcePlace(tag.Template.Name, line, column));
            }
        }

        string[] required = element.Kind switch
        {
            ElementKind.Document => ["title"],
            ElementKind.Figure => ["diagram"],
            ElementKind.Link => ["href"],
            ElementKind.Field => ["name"],
            ElementKind.Picture => ["src", "alt"],
            ElementKind.SimpleBlock when element.Name == "signature" => ["labels"],
            _ => [],
        };
        foreach (var missing in required.Where(wanted => !attributes.Any(attribute => attribute.Name == wanted && attribute.Value.Trim().Length > 0)))
        {
            Report(MarkupFindings.MissingAttribute, tag.Template, tag.Position, name, missing);
        }
    }

    private void CheckReference(ReadOnlySpan<char> rest, int end, SourcePosition position)
    {
        var length = rest.IndexOf(';');
        var begun = rest[1..].IndexOfAnyExcept(ReferenceCharacters);
        if (begun < 0 && rest.Length <= CharacterReference.Longest && end < text.Text.Length)
        {
            // The rest may come out of an expression.
            return;
        }

        if (length is < 2 or > CharacterReference.Longest + 1 || begun != length - 1)
        {
            Report(MarkupFindings.StrayAmpersand, position);
            return;
        }

        var name = rest[1..length];
        switch (CharacterReference.Resolve(name, out _))
        {
            case CharacterReference.Result.Unknown:
                Report(MarkupFindings.UnknownEntity, position, name.ToString());
                break;
            case CharacterReference.Result.Forbidden:
                Report(MarkupFindings.ForbiddenReference, position, name.ToString());
                break;
        }
    }
}
