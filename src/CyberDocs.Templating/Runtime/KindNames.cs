namespace CyberDocs.Templating.Runtime;

/// <summary>What messages call a kind of value; the same word in both languages, since it is what templates write.</summary>
internal static class KindNames
{
    public static string Of(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => "null",
        TemplateValueKind.Boolean => "boolean",
        TemplateValueKind.Integer or TemplateValueKind.BigInteger or TemplateValueKind.Float or TemplateValueKind.Decimal => "number",
        TemplateValueKind.String => "string",
        TemplateValueKind.Markup => "markup",
        TemplateValueKind.Date => "date",
        TemplateValueKind.TimeSpan => "timespan",
        TemplateValueKind.Array => "array",
        TemplateValueKind.Object => "object",
        _ => "function",
    };
}
