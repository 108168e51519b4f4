using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <content>Limits: turns, time, memory, lengths. Each that is reached is an error; nothing is ever cut.</content>
internal sealed partial class RenderContext
{
    // Nodes between two looks at memory and cancellation.
    private const int NodesPerLook = 1024;

    // So many characters are read by a function in the time of a turn.
    private const int CharactersPerTurn = 64;

    // Texts of this length and lists of this size are looked at when they are made.
    private const int LongText = 4096;
    private const int LongList = 1024;

    private readonly HeldValues held;
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
        switch (value)
        {
            case string { Length: > LongText } text:
                CheckStringLength(text.Length, node.Span);
                held.Add(text);
                Look(node);
                break;
            case MarkupText { Text.Length: > LongText } markup:
                CheckStringLength(markup.Text.Length, node.Span);
                held.Add(markup.Text);
                Look(node);
                break;
            case ScriptArray array:
                CheckArrayLength(array.Count, node.Span);
                held.Add(array);
                if (array.Count > LongList)
                {
                    Look(node);
                }

                break;
            case ScriptObject:
                held.Add(value);
                break;
        }

        return value;
    }

    /// <summary>Looks at the memory and the cancellation.</summary>
    public void Look(ScriptNode? node)
    {
        untilLook = NodesPerLook;
        CheckAbort();
        if (held.IsOver())
        {
            throw Error(TemplateFindings.MemoryLimit, node?.Span ?? CurrentSpan, ValueText.Of(Options.MaxMemory >> 20));
        }
    }
}
