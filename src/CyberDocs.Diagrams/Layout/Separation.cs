namespace CyberDocs.Diagrams.Layout;

/// <summary>Places things on a line in a given order as near as possible to where they would like to be.</summary>
internal static class Separation
{
    /// <summary>
    /// Least-squares positions under minimal distances, by pooling neighbours that push each other; linear time.
    /// When the things do not fit between the bounds, they overrun the upper one.
    /// </summary>
    /// <param name="desired">Wished positions; overwritten with the placed ones.</param>
    /// <param name="distances">Least distance from each to the one before it; the first entry is not used.</param>
    /// <param name="low">Least position of the first.</param>
    /// <param name="high">Greatest position of the last.</param>
    public static void Solve(Span<double> desired, ReadOnlySpan<double> distances, double low, double high)
    {
        var n = desired.Length;
        if (n == 0)
        {
            return;
        }

        // Subtracting the distances turns the task into finding the nearest non-decreasing sequence.
        Span<double> sums = n <= 128 ? stackalloc double[n] : new double[n];
        Span<int> counts = n <= 128 ? stackalloc int[n] : new int[n];
        var offset = 0.0;
        var pools = 0;
        for (var i = 0; i < n; i++)
        {
            offset += i == 0 ? 0 : distances[i];
            sums[pools] = desired[i] - offset;
            counts[pools] = 1;
            pools++;
            while (pools > 1 && sums[pools - 2] / counts[pools - 2] > sums[pools - 1] / counts[pools - 1])
            {
                sums[pools - 2] += sums[pools - 1];
                counts[pools - 2] += counts[pools - 1];
                pools--;
            }
        }

        var upper = Math.Max(high - offset, low);
        var index = 0;
        offset = 0;
        for (var pool = 0; pool < pools; pool++)
        {
            var value = Math.Clamp(sums[pool] / counts[pool], low, upper);
            for (var k = 0; k < counts[pool]; k++, index++)
            {
                offset += index == 0 ? 0 : distances[index];
                desired[index] = value + offset;
            }
        }
    }
}
