namespace CyberDocs.Reading;

/// <summary>Builds the pointers of nodes: map keys and list positions joined by slashes.</summary>
internal static class DataPointer
{
    public static string Of(string parent, string key) => parent.Length == 0 ? key : $"{parent}/{key}";

    public static string Of(string parent, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{parent}/{index}");
}
