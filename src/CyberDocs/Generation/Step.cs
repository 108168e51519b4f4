using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CyberDocs.Generation;

/// <summary>A step of the work, for those who watch: an activity, and its duration as a measure. Costs nothing where nobody does.</summary>
internal readonly struct Step : IDisposable
{
    private static readonly ActivitySource Source = new(CyberDocsEngine.TelemetryName);
    private static readonly Meter Meter = new(CyberDocsEngine.TelemetryName);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("cyberdocs.step.duration", "s", "Duration of a step of the work.");
    private static readonly Counter<long> Written = Meter.CreateCounter<long>("cyberdocs.file.size", "By", "Bytes of the files that were made.");

    private readonly string name;
    private readonly string? document;
    private readonly string? format;
    private readonly long started;
    private readonly Activity? activity;

    private Step(string name, string? document, string? format)
    {
        (this.name, this.document, this.format, started) = (name, document, format, Stopwatch.GetTimestamp());
        activity = Source.StartActivity($"cyberdocs.{name}");
        Describe(activity);
    }

    /// <summary>Whether anybody watches.</summary>
    public static bool IsWatched => Source.HasListeners() || Duration.Enabled;

    /// <summary>Begins a step, which lasts until it is disposed.</summary>
    /// <param name="name">Its name: <c>read</c>, <c>check</c>, <c>layout</c>, <c>compose</c>, <c>write</c>.</param>
    /// <param name="document">Id of the document that it is about.</param>
    /// <param name="format">Format that it is about.</param>
    public static Step Begin(string name, string? document = null, string? format = null) => IsWatched ? new(name, document, format) : default;

    /// <summary>Tells a step that came in pieces, by the time that they took together.</summary>
    public static void Tell(string name, string document, string? format, DateTimeOffset begun, TimeSpan took)
    {
        var step = new Step(name, document, format, begun, took);
        step.activity?.Dispose();
        Duration.Record(took.TotalSeconds, step.Tags);
    }

    /// <summary>Tells that a file was made.</summary>
    public static void TellFile(GeneratedFile file) =>
        Written.Add(file.Bytes, new("cyberdocs.document", file.Document), new KeyValuePair<string, object?>("cyberdocs.format", file.Format));

    private Step(string name, string document, string? format, DateTimeOffset begun, TimeSpan took)
    {
        (this.name, this.document, this.format) = (name, document, format);
        activity = Source.StartActivity($"cyberdocs.{name}", ActivityKind.Internal, Activity.Current?.Context ?? default, startTime: begun);
        Describe(activity);
        activity?.SetEndTime((begun + took).UtcDateTime);
    }

    private TagList Tags => new() { { "cyberdocs.step", name }, { "cyberdocs.document", document }, { "cyberdocs.format", format } };

    public void Dispose()
    {
        if (name is not null)
        {
            activity?.Dispose();
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, Tags);
        }
    }

    private void Describe(Activity? shown)
    {
        if (shown is not null && document is not null)
        {
            shown.SetTag("cyberdocs.document", document);
        }

        if (shown is not null && format is not null)
        {
            shown.SetTag("cyberdocs.format", format);
        }
    }
}
