namespace CyberDocs.Cli.Web;

/// <summary>The document that was composed last of a state: its page, its preview and its files are made of one composition. Thread-safe.</summary>
internal sealed class ComposedPaper
{
    private readonly Lock gate = new();
    private (int Number, DateOnly Date) made;
    private ComposeResult? composed;

    /// <summary>The document of a number as of a day, composed unless it is the one that was composed last.</summary>
    public ComposeResult Of(int number, DateOnly date, Func<DateOnly, ComposeResult> compose)
    {
        lock (gate)
        {
            if (composed is null || made != (number, date))
            {
                (composed, made) = (compose(date), (number, date));
            }

            return composed;
        }
    }
}
