namespace CyberDocs.Templating;

/// <summary>The kinds of <see cref="TemplateType"/>.</summary>
internal enum TemplateTypeKind
{
    Unknown, Null, Text, Markup, Number, Boolean, Date, TimeSpan, List, Object, Function, Choice,
}
