namespace CyberDocs.Cli.Web;

/// <summary>The document that was composed last of a state: its page, its preview and its files are made of one composition. Thread-safe.</summary>
internal sealed class ComposedPaper
{
    private readonly Lock gate = new();
    private int number = -1;
    private ComposeResult? composed;

    /// <summary>The document of a number, composed unless it is the one that was composed last.</summary>
    public ComposeResult Of(int wanted, Func<ComposeResult> compose)
    {
        lock (gate)
        {
            if (composed is null || number != wanted)
            {
                (composed, number) = (compose(), wanted);
            }

            return composed;
        }
    }
}
