using Xunit;

namespace CyberDocs.TestKit;

/// <summary>How work grows with its input, counted by what it allocates on its thread and not by the clock.</summary>
public static class Growth
{
    /// <summary>Fails when four times as much input costs six times as much or more.</summary>
    /// <param name="workOf">The bytes that some input costs.</param>
    /// <param name="few">The smaller input.</param>
    public static void AssertGrows(Func<int, long> workOf, int few)
    {
        // What is made once, whatever the input, is made before counting.
        workOf(Math.Max(1, few / 10));
        var (less, more) = (workOf(few), workOf(4 * few));
        Assert.True(more < 6 * less, $"{less} bytes for {few}, {more} for {4 * few}");
    }

    /// <summary>The bytes that some work allocates.</summary>
    public static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
