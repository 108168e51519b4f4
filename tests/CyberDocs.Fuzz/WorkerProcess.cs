using System.Diagnostics;
using System.Globalization;

namespace CyberDocs.Fuzz;

/// <summary>
/// Runs a child under a cap of memory and watches it; the next one is started where a child came to an end. Files are made out here, where there is no cap.
/// </summary>
internal sealed class WorkerProcess(string folder, int secondsKilled) : IDisposable
{
    private const int MostMilliseconds = 5_000;
    private const int MostMegabytes = 512;
    private const int LinesOfError = 9;
    private const string HeapLimit = "0x20000000";

    private Process? child;
    private Task<string> error = Task.FromResult("");

    // What it has read, by all readers.
    private int read;

    /// <summary>Reads on from what was read so far, up to the first file that ends the child.</summary>
    public void Run(string reader, Mutation mutation, Tally tally, int end)
    {
        var process = child ??= Started();
        var path = Path.Combine(folder, "mutated");
        while (tally.Read < end)
        {
            var number = tally.Read++;
            File.WriteAllBytes(path, mutation.Of(number));
            process.StandardInput.WriteLine($"{reader} {path}");
            var answer = process.StandardOutput.ReadLineAsync();
            if (!Answers(process, answer))
            {
                process.Kill();
                tally.Time($"{reader} {number}: killed after {secondsKilled} s of processor");
                Leave();
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

                Leave();
                return;
            }

            if (Megabytes(line) > MostMegabytes && read > 0)
            {
                // The files before it may have taken part of that: it is read once more, alone.
                tally.Read--;
                Leave();
                return;
            }

            read++;
            Take(line, tally, number, reader);
            if (Megabytes(line) > MostMegabytes)
            {
                Leave();
                return;
            }
        }
    }

    public void Dispose() => Leave();

    private void Leave()
    {
        child?.StandardInput.Close();
        child?.WaitForExit();
        child?.Dispose();
        (child, read) = (null, 0);
    }

    private static long Megabytes(string line) => long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);

    private Process Started()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(Worker).Assembly.Location, "work"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        start.Environment["DOTNET_gcConcurrent"] = "0";
        var process = Process.Start(start)!;
        error = process.StandardError.ReadToEndAsync();
        return process;
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

    private static void Take(string line, Tally tally, int number, string reader)
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
