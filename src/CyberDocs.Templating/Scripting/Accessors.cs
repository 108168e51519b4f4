using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace CyberDocs.Templating.Scripting;

/// <summary>Members that values have by their kind, read without reflection: <c>text.size</c>, <c>date.year</c>, <c>pair.key</c>.</summary>
internal sealed class Accessors : IObjectAccessor, IListAccessor
{
    public static Accessors Instance { get; } = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => GetMembers(context, span, target).Count();

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => target switch
    {
        KeyValuePair<string, object?> => ["key", "value"],
        string or MarkupText or ArrayView or ScriptRange => ["size"],
        DateTime => ValueMembers.NamesOf(TemplateTypeKind.Date),
        TimeSpan => ValueMembers.NamesOf(TemplateTypeKind.TimeSpan),
        _ => [],
    };

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => TryGetValue(context, span, target, member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = target switch
        {
            KeyValuePair<string, object?> pair => member == "key" ? pair.Key : member == "value" ? pair.Value : null,
            string text when member == "size" => TextElements.Count(text),
            MarkupText markup when member == "size" => TextElements.Count(markup.Text),
            ArrayView view when member is "size" or "count" => view.Count,
            ScriptRange range when member is "size" or "count" => range.Count,
            DateTime date => ScriptValue.From(ValueMembers.Of(date, member)),
            TimeSpan length => ScriptValue.From(ValueMembers.Of(length, member)),
            _ => null,
        };
        return value is not null || (target is KeyValuePair<string, object?> && member == "value");
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    public int GetLength(TemplateContext context, SourceSpan span, object target) => TextElements.Count(TextOf(target));

    public object? GetValue(TemplateContext context, SourceSpan span, object target, int index) => TextElements.At(TextOf(target), index);

    public void SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) =>
        throw ((RenderContext)context).Error(TemplateFindings.NotChangeable, span, TextOf(target));

    private static string TextOf(object target) => target as string ?? ((MarkupText)target).Text;
}
