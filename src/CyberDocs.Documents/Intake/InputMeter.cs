using System.Diagnostics;

namespace CyberDocs.Intake;

/// <summary>Counts what is read of one file against the limits, and looks at the clock and the cancellation on the way. Not thread-safe.</summary>
internal sealed class InputMeter
{
    private const int CountsPerLook = 4096;

    private readonly InputLimits limits;
    private readonly CancellationToken cancellation;
    private readonly long began = Stopwatch.GetTimestamp();
    private readonly Dictionary<InputLimit, long> counts = [];
    private readonly long mostUnpacked;
    private long nodes;
    private long unpacked;
    private int sinceLook;

    /// <param name="limits">The limits.</param>
    /// <param name="fileBytes">Size of the file: what it may unpack to depends on it.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public InputMeter(InputLimits? limits, long fileBytes, CancellationToken cancellation = default)
    {
        this.limits = limits ?? InputLimits.Default;
        this.cancellation = cancellation;
        mostUnpacked = Math.Min(
            this.limits[InputLimit.UnpackedBytes], Math.Max(this.limits[InputLimit.PlainBytes], Times(fileBytes, this.limits[InputLimit.Ratio])));
    }

    /// <summary>Most bytes that one stretch of the file may unpack to.</summary>
    public long MostUnpacked => mostUnpacked;

    public long this[InputLimit limit] => limits[limit];

    /// <summary>Another meter with the same limits, for what is counted elsewhere.</summary>
    public InputMeter Another() => new(limits, 0, cancellation);

    /// <summary>One more value that is held.</summary>
    /// <param name="weight">For how many it counts: a record takes the room of several, however little it says.</param>
    public void Node(int weight = 1)
    {
        if ((nodes += weight) > limits[InputLimit.Nodes])
        {
            throw Over(InputLimit.Nodes);
        }

        Look();
    }

    /// <summary>Bytes unpacked, or read anew.</summary>
    public void Unpack(long bytes)
    {
        if ((unpacked += bytes) > mostUnpacked)
        {
            throw Over(mostUnpacked == limits[InputLimit.UnpackedBytes] ? InputLimit.UnpackedBytes
                : mostUnpacked == limits[InputLimit.PlainBytes] ? InputLimit.PlainBytes : InputLimit.Ratio);
        }

        Look();
    }

    /// <summary>Adds to what was counted so far.</summary>
    public void Add(InputLimit limit, long count = 1)
    {
        var sum = counts.GetValueOrDefault(limit) + count;
        counts[limit] = sum;
        Check(limit, sum);
        Look();
    }

    /// <summary>Refuses a single number that is above its limit.</summary>
    public void Check(InputLimit limit, long number)
    {
        if (number > limits[limit])
        {
            throw Over(limit);
        }
    }

    /// <summary>Looks at the cancellation and the clock now and then.</summary>
    public void Look()
    {
        if (++sinceLook < CountsPerLook)
        {
            return;
        }

        sinceLook = 0;
        cancellation.ThrowIfCancellationRequested();
        Check(InputLimit.Seconds, (long)Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    private InputRefusedException Over(InputLimit limit) => InputRefusedException.Over(limit, limits[limit]);

    private static long Times(long bytes, long ratio) => bytes > long.MaxValue / ratio ? long.MaxValue : bytes * ratio;
}
