using System.Diagnostics;
using System.Globalization;

namespace CyberDocs.Fuzz;

/// <summary>Runs a child under a cap of memory and watches it.</summary>
internal sealed class WorkerProcess(string reader, string folder, int secondsKilled)
{
    private const int MostMilliseconds = 5_000;
    private const string HeapLimit = "0x20000000";

    /// <summary>Reads on from what was read so far, up to the first file that ends the child.</summary>
    public void Run(Tally tally, int end)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(Worker).Assembly.Location, "work", reader, folder, tally.Read.ToString(CultureInfo.InvariantCulture), end.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_gcConcurrent"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var begun = tally.Read;
        while (true)
        {
            var next = process.StandardOutput.ReadLineAsync();
            if (!Answers(process, next))
            {
                process.Kill();
                tally.Time($"{reader} {begun}: killed after {secondsKilled} s of processor");
                break;
            }

            if (next.Result is not { } line)
            {
                process.WaitForExit();
                if (process.ExitCode == 0)
                {
                    return;
                }

                var isMemory = process.ExitCode == Worker.OutOfMemory || error.Result.Contains("OutOfMemory", StringComparison.Ordinal) || error.Result.Contains("Out of memory", StringComparison.Ordinal);
                var what = $"{reader} {begun}: exit {process.ExitCode} {error.Result.Split('\n')[0]}";
                if (isMemory)
                {
                    tally.Memory(what);
                }
                else
                {
                    tally.Crash(what);
                }

                break;
            }

            begun = Take(line.Split(' '), tally, begun);
        }

        tally.Read = begun + 1;
    }

    // Time of the processor, as the machine may do other things besides.
    private bool Answers(Process process, Task line)
    {
        var before = TimeOf(process);
        while (!line.Wait(TimeSpan.FromSeconds(1)))
        {
            if (TimeOf(process) - before > TimeSpan.FromSeconds(secondsKilled))
            {
                return false;
            }
        }

        return true;
    }

    private static TimeSpan TimeOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return TimeSpan.Zero;
        }
    }

    private int Take(string[] words, Tally tally, int begun)
    {
        var number = int.Parse(words[1], CultureInfo.InvariantCulture);
        if (words[0] == "begin")
        {
            return number;
        }

        var (milliseconds, megabytes) = (long.Parse(words[2], CultureInfo.InvariantCulture), long.Parse(words[3], CultureInfo.InvariantCulture));
        tally.Read = number + 1;
        tally.Slowest = Math.Max(tally.Slowest, milliseconds / 1000.0);
        tally.Largest = Math.Max(tally.Largest, megabytes);
        if (milliseconds > MostMilliseconds)
        {
            tally.Time($"{reader} {number}: {milliseconds} ms");
        }

        return begun;
    }
}
