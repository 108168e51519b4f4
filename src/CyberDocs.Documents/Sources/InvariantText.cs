namespace CyberDocs.Sources;

/// <summary>Numbers as findings and pointers show them.</summary>
internal static class InvariantText
{
    public static string ToInvariant(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
