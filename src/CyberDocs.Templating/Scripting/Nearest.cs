namespace CyberDocs.Templating.Scripting;

/// <summary>The name that a misspelling most likely meant, as messages show it.</summary>
internal static class Nearest
{
    // Objects may have any number of members; a message is not worth walking all of them.
    private const int MostCompared = 10_000;

    /// <summary>What stands for no name.</summary>
    public const string None = "-";

    /// <summary>The nearest name; a dash when none is near.</summary>
    public static string Of(string name, IEnumerable<string> candidates) =>
        NearestName.Of(name, candidates.Take(MostCompared)) ?? None;
}
