using System.Diagnostics;
using System.Globalization;

namespace CyberDocs.Fuzz;

/// <summary>The child: reads one file after the other, as its parent names them with their readers, and says how each went.</summary>
internal static class Worker
{
    /// <summary>Exit code for memory that ran out.</summary>
    public const int OutOfMemory = 3;

    public static int Run()
    {
        var readers = Reader.All(new CyberDocsEngine()).ToDictionary(reader => reader.Name, StringComparer.Ordinal);
        using var self = Process.GetCurrentProcess();
        while (Console.ReadLine()?.Split(' ', 2) is [var name, var path])
        {
            var reader = readers[name];
            var bytes = File.ReadAllBytes(path);
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

            var milliseconds = (long)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            self.Refresh();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds} {self.PeakWorkingSet64 >> 20}"));
        }

        return 0;
    }
}
