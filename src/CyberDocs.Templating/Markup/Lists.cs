namespace CyberDocs.Templating.Markup;

/// <summary>Makes value lists; all empty ones are one.</summary>
internal static class Lists
{
    public static ValueList<T> Take<T>(List<T> items) => items.Count == 0 ? Empty<T>.List : new ValueList<T>(items.ToArray());

    private static class Empty<T>
    {
        public static readonly ValueList<T> List = [];
    }
}
