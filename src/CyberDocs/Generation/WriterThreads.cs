namespace CyberDocs.Generation;

/// <summary>How many threads may still be begun for writers. Thread-safe.</summary>
/// <param name="count">How many there may be at a time.</param>
internal sealed class WriterThreads(int count)
{
    private int left = count;

    /// <summary>Takes one; false when none is left.</summary>
    public bool TryTake()
    {
        if (Interlocked.Decrement(ref left) >= 0)
        {
            return true;
        }

        GiveBack();
        return false;
    }

    public void GiveBack() => Interlocked.Increment(ref left);
}
