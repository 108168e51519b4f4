using System.Runtime;

namespace CyberDocs.Cli.Web;

/// <summary>
/// Collects garbage while nobody waits, and keeps memory ready so that none is collected while the next save is read. Stateless; the process has one heap.
/// </summary>
internal static class ReadyMemory
{
    /// <summary>Reading and checking 6,000 devices in a workbook takes half of it; more is collected as usual.</summary>
    private const long Bytes = 64L << 20;

    public static void Prepare()
    {
        try
        {
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }

            GC.Collect();
            GC.TryStartNoGCRegion(Bytes);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentOutOfRangeException)
        {
            // It was used up at this moment, or the machine has less.
        }
    }
}
