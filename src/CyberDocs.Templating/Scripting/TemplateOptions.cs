namespace CyberDocs.Templating;

/// <summary>How templates are rendered and how much they may use. Immutable and thread-safe; a limit that is reached is an error.</summary>
public sealed record TemplateOptions
{
    /// <summary>Escaped and strict, with limits that documents of 100,000 rows stay far below.</summary>
    public static TemplateOptions Default { get; } = new();

    /// <summary>The behaviour of Scriban itself: no escaping, missing names are null, values take on the indent of their line, 1,000 loop turns.</summary>
    public static TemplateOptions ScribanCompatible { get; } = new()
    {
        EscapeValues = false,
        StrictNames = false,
        AutoIndent = true,
        MaxLoopTurns = 1000,
    };

    /// <summary>Whether values that expressions print are escaped as XML; markup never is.</summary>
    /// <value>The default is true.</value>
    public bool EscapeValues { get; init; } = true;

    /// <summary>Whether a variable or member that does not exist is an error; otherwise it is null. What <c>?.</c> reads may be absent either way.</summary>
    /// <value>The default is true.</value>
    public bool StrictNames { get; init; } = true;

    /// <summary>Whether further lines of a value are indented like the code that prints it, which changes the printed text.</summary>
    /// <value>The default is false, so that values stay as they are.</value>
    public bool AutoIndent { get; init; }

    /// <summary>What <c>date.now</c> gives; null makes it an error, since templates cannot read the clock.</summary>
    public DateTime? Date { get; init; }

    /// <summary>Turns of all loops of a render together, those inside functions over arrays included.</summary>
    /// <value>The default is 10,000,000.</value>
    public long MaxLoopTurns { get; init; } = 10_000_000;

    /// <summary>
    /// Steps of a render: what it works out of its templates; functions, tags and copies of lists and texts count as several. For each row of the data that
    /// it goes through it may take 4,000 more.
    /// </summary>
    /// <value>The default is 12,000,000.</value>
    public long MaxSteps { get; init; } = 12_000_000;

    /// <summary>Characters that a render may write.</summary>
    /// <value>The default is 1,000,000,000.</value>
    public long MaxOutputLength { get; init; } = 1_000_000_000;

    /// <summary>Characters of one string, including captured output.</summary>
    /// <value>The default is 16,777,216.</value>
    public int MaxStringLength { get; init; } = 1 << 24;

    /// <summary>Items of one array that a template makes.</summary>
    /// <value>The default is 1,000,000.</value>
    public int MaxArrayLength { get; init; } = 1_000_000;

    /// <summary>Bytes that the values of one render may hold together, measured as it runs; what other renders hold meanwhile does not count.</summary>
    /// <value>The default is 201,326,592 (192 MiB).</value>
    public long MaxMemory { get; init; } = 192 << 20;

    /// <summary>Characters of one template.</summary>
    /// <value>The default is 262,144.</value>
    public int MaxTemplateLength { get; init; } = 1 << 18;

    /// <summary>Characters of all templates that an engine has read, together; at least <see cref="MaxTemplateLength"/> are allowed.</summary>
    /// <value>The default is 786,432.</value>
    public int MaxLengthTogether { get; init; } = 3 << 18;

    /// <summary>Levels of function calls and includes inside each other.</summary>
    /// <value>The default is 100.</value>
    public int MaxCallDepth { get; init; } = 100;

    /// <summary>Levels of brackets, operators and blocks inside each other in a template's source; at most 250.</summary>
    /// <value>The default is 150.</value>
    public int MaxNesting { get; init; } = 150;

    /// <summary>Levels of arrays and objects inside each other when one is printed or compared.</summary>
    /// <value>The default is 20.</value>
    public int MaxValueDepth { get; init; } = 20;

    /// <summary>
    /// Time that one regular expression may take; those of a render that take more than a fiftieth of it may take three times as long together.
    /// </summary>
    /// <value>The default is 1 second.</value>
    public TimeSpan MaxRegexTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Time that one render may take, waiting for the writers included; for each row of the data that it goes through it may take a millisecond more.
    /// </summary>
    /// <value>The default is 5 minutes.</value>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromMinutes(5);
}
