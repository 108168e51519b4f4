using System.Diagnostics;

namespace CyberDocs.Cli;

/// <summary>Runs again whenever a watched file was saved, until it is cancelled.</summary>
/// <param name="files">What is watched.</param>
/// <param name="run">One run; what keeps it from running is shown and does not end the loop.</param>
/// <param name="output">Takes a line before and behind each run.</param>
internal sealed class WatchLoop(WatchedFiles files, Action run, TextWriter output)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(150);

    public int Run(CancellationToken cancellation)
    {
        Once(cancellation);
        while (!cancellation.WaitHandle.WaitOne(Interval))
        {
            var changed = files.Changed();
            if (changed.Count == 0)
            {
                continue;
            }

            // Several files saved at once, or one written in pieces, are one change.
            while (!cancellation.WaitHandle.WaitOne(Interval) && files.Changed() is { Count: > 0 } more)
            {
                changed = [.. changed.Union(more)];
            }

            output.WriteLine();
            output.WriteLine($"{Speech.Of("変更", "changed")}: {string.Join("、", changed.Select(file => Path.GetFileName(file)))}");
            Once(cancellation);
        }

        return ExitCodes.Done;
    }

    private void Once(CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return;
        }

        var watch = Stopwatch.StartNew();
        try
        {
            run();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            output.WriteLine($"{Speech.Of("実行できませんでした", "could not run")}: {Speech.Of(e)}");
        }
        catch (OperationCanceledException)
        {
            return;
        }

        var seconds = watch.Elapsed.TotalSeconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        output.WriteLine(Speech.Of($"{seconds} 秒。保存を待っています（Ctrl+C で終わり）", $"{seconds} s; waiting for a save (Ctrl+C ends)"));
    }
}
