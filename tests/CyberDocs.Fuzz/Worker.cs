using System.Diagnostics;

namespace CyberDocs.Fuzz;

/// <summary>The child: reads one file after the other and says how each went.</summary>
internal static class Worker
{
    /// <summary>Exit code for memory that ran out.</summary>
    public const int OutOfMemory = 3;

    public static int Run(string name, string folder, int first, int end)
    {
        var reader = Reader.All(new CyberDocsEngine()).Single(each => each.Name == name);
        var seeds = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where(file => reader.Endings.Contains(Path.GetExtension(file))).Select(File.ReadAllBytes).ToList();
        var mutation = new Mutation(seeds);
        using var self = Process.GetCurrentProcess();
        for (var i = first; i < end; i++)
        {
            Console.WriteLine($"begin {i}");
            var bytes = mutation.Of(i);
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            try
            {
                reader.Read(bytes);
            }
            catch (OutOfMemoryException)
            {
                return OutOfMemory;
            }

            self.Refresh();
            Console.WriteLine($"end {i} {(long)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds} {self.WorkingSet64 >> 20}");
        }

        return 0;
    }
}
