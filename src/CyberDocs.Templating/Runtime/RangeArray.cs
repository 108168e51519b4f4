namespace CyberDocs.Templating.Runtime;

/// <summary>The whole numbers of <c>1..5</c>, made when they are asked for.</summary>
internal sealed class RangeArray : TemplateArray
{
    private readonly long first;
    private readonly int step;

    /// <summary>The numbers from one to another, both included; downwards when the first is greater.</summary>
    public RangeArray(long first, long last)
    {
        this.first = first;
        step = first <= last ? 1 : -1;
        Count = (int)Math.Min(int.MaxValue, Math.Abs((decimal)last - first) + 1);
    }

    private RangeArray()
    {
    }

    public static RangeArray Empty { get; } = new();

    public override int Count { get; }

    public override TemplateValue this[int index] => first + ((long)index * step);
}
