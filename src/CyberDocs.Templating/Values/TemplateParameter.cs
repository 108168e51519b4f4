namespace CyberDocs.Templating;

/// <summary>A parameter of a <see cref="TemplateFunction"/>.</summary>
/// <param name="Name">The name by which a template may pass it: <c>f name: 1</c>.</param>
/// <param name="IsRequired">False when the template may leave it out.</param>
/// <param name="Default">What the function receives when it is left out.</param>
/// <param name="TakesRest">True for a last parameter that takes all further arguments, one by one.</param>
public readonly record struct TemplateParameter(
    string Name, bool IsRequired = true, TemplateValue Default = default, bool TakesRest = false)
{
    /// <summary>A parameter that may be left out.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">What the function receives then.</param>
    public static TemplateParameter Optional(string name, TemplateValue value = default) => new(name, false, value);

    /// <summary>A last parameter that takes all further arguments.</summary>
    /// <param name="name">The name.</param>
    public static TemplateParameter Rest(string name) => new(name, false, default, true);
}
