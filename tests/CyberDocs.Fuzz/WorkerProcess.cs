using System.Diagnostics;
using System.Globalization;

namespace CyberDocs.Fuzz;

/// <summary>Runs a child under a cap of memory and watches it. Files are made out here, where there is no cap.</summary>
internal sealed class WorkerProcess(string reader, string folder, Mutation mutation, int secondsKilled)
{
    private const int MostMilliseconds = 5_000;
    private const int MostMegabytes = 512;
    private const int LinesOfError = 9;
    private const string HeapLimit = "0x20000000";

    /// <summary>Reads on from what was read so far, up to the first file that ends the child.</summary>
    public void Run(Tally tally, int end)
    {
        using var process = Started();
        var error = process.StandardError.ReadToEndAsync();
        var path = Path.Combine(folder, "mutated");
        var first = tally.Read;
        while (tally.Read < end)
        {
            var number = tally.Read++;
            File.WriteAllBytes(path, mutation.Of(number));
            process.StandardInput.WriteLine(path);
            var answer = process.StandardOutput.ReadLineAsync();
            if (!Answers(process, answer))
            {
                process.Kill();
                tally.Time($"{reader} {number}: killed after {secondsKilled} s of processor");
                return;
            }

            if (answer.Result is not { } line)
            {
                process.WaitForExit();
                var ended = $"{reader} {number}: exit {process.ExitCode} {string.Join(' ', error.Result.Split('\n', StringSplitOptions.TrimEntries).Take(LinesOfError))}";
                if (process.ExitCode == Worker.OutOfMemory || error.Result.Contains("OutOfMemory", StringComparison.Ordinal) || error.Result.Contains("Out of memory", StringComparison.Ordinal))
                {
                    tally.Memory(ended);
                }
                else
                {
                    tally.Crash(ended);
                }

                return;
            }

            if (Megabytes(line) > MostMegabytes && number > first)
            {
                // The files before it may have taken part of that: it is read once more, alone.
                tally.Read--;
                break;
            }

            Take(line, tally, number);
            if (Megabytes(line) > MostMegabytes)
            {
                break;
            }
        }

        process.StandardInput.Close();
        process.WaitForExit();
    }

    private static long Megabytes(string line) => long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);

    private Process Started()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(Worker).Assembly.Location, "work", reader])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_gcConcurrent"] = "0";
        return Process.Start(start)!;
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

    private void Take(string line, Tally tally, int number)
    {
        var milliseconds = long.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture);
        tally.Slowest = Math.Max(tally.Slowest, milliseconds / 1000.0);
        tally.Largest = Math.Max(tally.Largest, Megabytes(line));
        if (milliseconds > MostMilliseconds)
        {
            tally.Time($"{reader} {number}: {milliseconds} ms");
        }

        if (Megabytes(line) > MostMegabytes)
        {
            tally.Memory($"{reader} {number}: {Megabytes(line)} MB of working set, read alone");
        }
    }
}
