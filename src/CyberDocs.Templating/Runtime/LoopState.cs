namespace CyberDocs.Templating.Runtime;

/// <summary>Where a running loop stands, as <c>for.index</c> and its kin show it.</summary>
internal sealed class LoopState(bool isWhile)
{
    public bool IsWhile => isWhile;

    public int Index { get; set; }

    public int Length { get; set; }

    public TemplateValue Current { get; private set; }

    public TemplateValue Previous { get; private set; }

    public void MoveTo(int index, in TemplateValue item)
    {
        Index = index;
        Previous = Current;
        Current = item;
    }
}
