using System.Globalization;

namespace CyberDocs.Fuzz;

/// <summary>What reading many files gave.</summary>
internal sealed class Tally
{
    private readonly List<string> faults = [];

    public int Read { get; set; }

    public int Crashes { get; private set; }

    public int TooLarge { get; private set; }

    public int TooSlow { get; private set; }

    public double Slowest { get; set; }

    public long Largest { get; set; }

    public bool IsSound => Crashes + TooLarge + TooSlow == 0;

    public void Crash(string what) => Note(what, () => Crashes++);

    public void Memory(string what) => Note(what, () => TooLarge++);

    public void Time(string what) => Note(what, () => TooSlow++);

    public void Add(Tally other)
    {
        Read += other.Read;
        Crashes += other.Crashes;
        TooLarge += other.TooLarge;
        TooSlow += other.TooSlow;
        Slowest = Math.Max(Slowest, other.Slowest);
        Largest = Math.Max(Largest, other.Largest);
        faults.AddRange(other.faults);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Read} read, {Crashes} crashes, {TooLarge} over 512 MB, {TooSlow} over 5 s; slowest {Slowest:0.0} s of processor, largest {Largest} MB{string.Concat(faults.Take(20).Select(fault => "\n  " + fault))}");

    private void Note(string what, Action count)
    {
        count();
        faults.Add(what);
    }
}
