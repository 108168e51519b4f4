using System.Diagnostics;
using System.Globalization;

namespace CyberDocs.Benchmarks;

/// <summary>What a server does: the same engine asked for many sets at a time, beside the same sets one after the other on one thread.</summary>
internal static class ParallelRequests
{
    private const int Devices = 200;
    private const int Alone = 8;

    public static async Task RunAsync(int requests)
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-requests-").FullName;
        try
        {
            LargeDossier.Write(Devices, folder);
            var engine = new CyberDocsEngine();
            var read = engine.Read(Path.Combine(folder, "dossier.yaml"));
            var options = new GenerateOptions { Date = new DateOnly(2024, 10, 1), Formats = ["pdf", "docx", "xlsx"] };
            var one = options with { MaxDegreeOfParallelism = 1 };
            long Made()
            {
                var bytes = 0L;
                engine.Generate(read, (_, stream) => bytes += stream.Length, one);
                return bytes;
            }

            // The first sets pay for compiling.
            var size = Enumerable.Range(0, 4).Select(_ => Made()).Max();
            var alone = Timed(() =>
            {
                for (var i = 0; i < Alone; i++)
                {
                    Made();
                }
            });
            var sizes = new long[requests];
            using var ended = new CancellationTokenSource();
            var highest = HighestHeapAsync(ended.Token);
            var began = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            await Task.WhenAll(Enumerable.Range(0, requests).Select(i =>
                engine.GenerateAsync(read, (_, stream) => sizes[i] += stream.Length, options)));
            var together = (Wall: Stopwatch.GetElapsedTime(began.Item1), Cpu: Environment.CpuUsage.TotalTime - began.TotalTime);
            await ended.CancelAsync();
            if (sizes.Any(other => other != size))
            {
                throw new InvalidOperationException("Sets made at a time differ from one made alone.");
            }

            Print($"{requests} requests, sets of {size / 1024} KB from {Devices} devices, {Environment.ProcessorCount} processors");
            var (each, at) = (alone.Wall / Alone, together.Wall / requests);
            Print($"one after the other  {each.TotalSeconds:F3} s a set, of the processor {(alone.Cpu / Alone).TotalSeconds:F3} s");
            Print($"all at a time        {at.TotalSeconds:F3} s a set, of the processor {(together.Cpu / requests).TotalSeconds:F3} s");
            Print($"all at a time, {each / at:F2} times as many sets in the same time, with a heap of at most {await highest >> 20} MB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (TimeSpan Wall, TimeSpan Cpu) Timed(Action work)
    {
        var (began, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        work();
        return (Stopwatch.GetElapsedTime(began), Environment.CpuUsage.TotalTime - cpu);
    }

    private static async Task<long> HighestHeapAsync(CancellationToken ended)
    {
        var highest = 0L;
        while (!ended.IsCancellationRequested)
        {
            highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: false));
            await Task.Delay(20, CancellationToken.None);
        }

        return highest;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
