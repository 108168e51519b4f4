namespace CyberDocs.Templating;

/// <summary>The text that a value prints as.</summary>
internal static class ValueText
{
    public static string Of(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => "",
        TemplateValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        TemplateValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        TemplateValueKind.BigInteger => value.AsBigInteger().ToString(CultureInfo.InvariantCulture),
        TemplateValueKind.Float => value.AsFloat().ToString(CultureInfo.InvariantCulture),
        TemplateValueKind.Decimal => value.AsDecimal().ToString(CultureInfo.InvariantCulture),
        TemplateValueKind.String or TemplateValueKind.Markup => value.AsText(),
        TemplateValueKind.Date => value.AsDateTime().ToString("dd MMM yyyy", CultureInfo.InvariantCulture),
        TemplateValueKind.TimeSpan => value.AsTimeSpan().ToString("c", CultureInfo.InvariantCulture),
        _ => value.Kind.ToString(),
    };
}
