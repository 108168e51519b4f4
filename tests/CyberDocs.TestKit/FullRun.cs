namespace CyberDocs.TestKit;

/// <summary>
/// Long property, fuzz and growth tests run a seeded slice of what they can; <c>CYBERDOCS_FULL=1</c> asks for all of it.
/// </summary>
public static class FullRun
{
    /// <summary>Whether everything is asked for.</summary>
    public static bool IsAsked { get; } = Environment.GetEnvironmentVariable("CYBERDOCS_FULL") == "1";

    /// <summary>How many rounds, or how large an input, this run is for.</summary>
    public static int Count(int slice, int full) => IsAsked ? full : slice;
}
