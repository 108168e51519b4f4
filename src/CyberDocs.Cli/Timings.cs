using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;

namespace CyberDocs.Cli;

/// <summary><c>--timings</c>: how long the steps of a command took, told on standard error when it is over.</summary>
internal sealed class Timings : IDisposable
{
    private readonly ConcurrentQueue<Activity> steps = new();
    private readonly ActivityListener listener;
    private readonly Stopwatch watch = Stopwatch.StartNew();

    private Timings()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == CyberDocsEngine.TelemetryName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = steps.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public static Option<bool> Option() => new("--timings")
    {
        Description = Speech.Of("読み取り・確認・組み立て・図の配置・書き出しにかかった時間を、書類ごとに示す", "tell how long reading, checking, composing, layout and writing took, by document"),
    };

    /// <summary>Listens where asked to; null otherwise.</summary>
    public static Timings? Begin(bool asked) => asked ? new() : null;

    public void Dispose()
    {
        listener.Dispose();
        foreach (var step in steps.OrderBy(step => OrderOf(step.OperationName)).ThenBy(step => step.StartTimeUtc))
        {
            var (document, format) = (step.GetTagItem("cyberdocs.document"), step.GetTagItem("cyberdocs.format"));
            Console.Error.WriteLine(Line(NameOf(step.OperationName), step.Duration, document, format));
        }

        Console.Error.WriteLine(Line(Speech.Of("全体", "all"), watch.Elapsed, null, null));
    }

    private static string Line(string name, TimeSpan took, object? document, object? format) => string.Create(
        CultureInfo.InvariantCulture, $"{took.TotalSeconds,8:0.000} {Speech.Of("秒", "s")}  {name} {document} {format}").TrimEnd();

    private static int OrderOf(string step) => step switch
    {
        "cyberdocs.read" => 0,
        "cyberdocs.check" => 1,
        "cyberdocs.layout" => 2,
        _ => 3,
    };

    private static string NameOf(string step) => step switch
    {
        "cyberdocs.read" => Speech.Of("読み取り", "read"),
        "cyberdocs.check" => Speech.Of("確認", "check"),
        "cyberdocs.layout" => Speech.Of("図の配置", "layout"),
        "cyberdocs.compose" => Speech.Of("組み立て", "compose"),
        _ => Speech.Of("書き出し", "write"),
    };
}
