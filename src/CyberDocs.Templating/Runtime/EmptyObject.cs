namespace CyberDocs.Templating.Runtime;

/// <summary>What <c>empty</c> is: equal to every value without content.</summary>
internal sealed class EmptyObject : TemplateObject
{
    private EmptyObject()
    {
    }

    public static EmptyObject Instance { get; } = new();

    public override IReadOnlyList<string> Names => [];

    public static bool Is(in TemplateValue value) =>
        value.Kind == TemplateValueKind.Object && ReferenceEquals(value.AsObject(), Instance);

    public override bool TryGet(string name, out TemplateValue value)
    {
        value = default;
        return false;
    }
}
