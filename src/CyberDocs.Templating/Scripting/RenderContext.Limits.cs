using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <content>Limits: turns, time, memory, lengths. Each that is reached is an error; nothing is ever cut.</content>
internal sealed partial class RenderContext
{
    // Nodes between two looks at memory and cancellation.
    private const int NodesPerLook = 1024;

    // Memory is looked at whenever the render took this much more of it.
    private const long MemoryStep = 16 << 20;

    // So many characters are read by a function in the time of a turn.
    private const int CharactersPerTurn = 64;

    private readonly long allocatedAtStart = GC.GetAllocatedBytesForCurrentThread();
    private readonly long memoryAtStart = GC.GetTotalMemory(false);
    private long memoryLookedAt;
    private long turns;
    private int untilLook;

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        Turn(1, loop.Span);
        return true;
    }

    /// <summary>Counts work whose amount a template decides.</summary>
    public void Turn(long amount, SourceSpan span)
    {
        turns += amount;
        if (turns > Options.MaxLoopTurns)
        {
            throw Error(TemplateFindings.LoopLimit, span, ValueText.Of(Options.MaxLoopTurns));
        }
    }

    /// <summary>Counts what a function reads of a long text, which takes time like the turns of a loop.</summary>
    public void Read(long characters, SourceSpan span)
    {
        if (characters >= CharactersPerTurn * 16)
        {
            Turn(characters / CharactersPerTurn, span);
        }
    }

    /// <summary>Takes the length of a string that is about to be made.</summary>
    public void CheckStringLength(long length, SourceSpan span)
    {
        if (length > Options.MaxStringLength)
        {
            throw Error(TemplateFindings.StringLimit, span, ValueText.Of(Options.MaxStringLength));
        }
    }

    public void CheckArrayLength(long length, SourceSpan span)
    {
        if (length > Options.MaxArrayLength)
        {
            throw Error(TemplateFindings.ArrayLimit, span, ValueText.Of(Options.MaxArrayLength));
        }
    }

    /// <summary>Lets a value pass that was just made, when it is within the limits.</summary>
    public object? Kept(object? value, ScriptNode node)
    {
        if (value is string { Length: > 4096 } text)
        {
            CheckStringLength(text.Length, node.Span);
            Look(node);
        }
        else if (value is MarkupText { Text.Length: > 4096 } markup)
        {
            CheckStringLength(markup.Text.Length, node.Span);
            Look(node);
        }
        else if (value is ScriptArray { Count: > 1024 } array)
        {
            CheckArrayLength(array.Count, node.Span);
            Look(node);
        }

        return value;
    }

    private void Look(ScriptNode? node)
    {
        untilLook = NodesPerLook;
        CheckAbort();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedAtStart;
        if (allocated < memoryLookedAt + MemoryStep)
        {
            return;
        }

        memoryLookedAt = allocated;
        if (allocated < Options.MaxMemory || GC.GetTotalMemory(false) - memoryAtStart < Options.MaxMemory)
        {
            return;
        }

        // What is no longer in use does not count.
        if (GC.GetTotalMemory(true) - memoryAtStart >= Options.MaxMemory)
        {
            throw Error(TemplateFindings.MemoryLimit, node?.Span ?? CurrentSpan, ValueText.Of(Options.MaxMemory >> 20));
        }
    }
}
