using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <content>Limits: turns, steps, time, memory, lengths. Each that is reached is an error; nothing is ever cut.</content>
internal sealed partial class RenderContext
{
    // Nodes between two looks at memory and cancellation.
    private const int NodesPerLook = 1024;

    // What a function, a text that is caught and one that is read as a template take, in nodes.
    private const int NodesPerCall = 8;
    private const int NodesPerTemplate = 64;

    // Characters in the time of a node.
    private const int PrintedPerNode = 16;
    private const int CopiedPerNode = 128;

    // Items of lists in the time of a node, and how many nodes a tag takes that is printed: it is read, put into the document and written.
    private const int ItemsPerNode = 4;
    private const int NodesPerTag = 16;

    // Long numbers are multiplied and written digit by digit.
    private const long SquareBitsPerNode = 200_000;

    // Data of many rows may be gone through with more nodes for each: a row of the ledger takes about a tenth of that.
    private const int ManyRows = 256;
    private const int NodesPerRow = 4_000;

    // So many characters are read by a function in the time of a turn.
    private const int CharactersPerTurn = 16;

    // Texts of this length and lists of this size are looked at when they are made.
    private const int LongText = 4096;
    private const int LongList = 1024;

    // Longest times that slow regular expressions may take together.
    private const int SlowMatches = 3;

    private readonly CancellationTokenSource time;
    private readonly HeldValues held;
    private TimeSpan slowMatches;
    private readonly HashSet<object> gone = new(ReferenceEqualityComparer.Instance);
    private long turns;
    private long steps;
    private long rows;
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
        steps += amount;
        if (turns > Options.MaxLoopTurns)
        {
            throw Error(TemplateFindings.LoopLimit, span, ValueText.Of(Options.MaxLoopTurns));
        }
    }

    /// <summary>Counts what takes as long as the call of a function.</summary>
    public void Step(int calls = 1) => steps += calls * NodesPerCall;

    /// <summary>Counts what a calculation with a long number takes, or writing it.</summary>
    public void Weigh(object? number)
    {
        if (number is BigInteger { } known && known.GetBitLength() is var bits && bits * bits / SquareBitsPerNode is var weight and > 0)
        {
            steps += weight;
            Look(CurrentNode);
        }
    }

    /// <summary>Counts characters that are copied or compared as a whole.</summary>
    public void Copy(long characters) => steps += characters / CopiedPerNode;

    /// <summary>Counts items of a list that are copied or looked at one by one.</summary>
    public void CopyItems(long items)
    {
        steps += items / ItemsPerNode;
        if (items > LongList)
        {
            Look(CurrentNode);
        }
    }

    /// <summary>Takes the rows of data that a template goes through: a list is counted once, however often it is gone through.</summary>
    public void GoThrough(object? list)
    {
        if (list is ArrayView { Count: >= ManyRows } data && gone.Add(data.Source))
        {
            rows += data.Count;
            time.CancelAfter(Options.MaxTime + TimeSpan.FromMilliseconds(rows));
        }
    }

    /// <summary>Counts what a function reads of a long text, which takes time like the turns of a loop.</summary>
    public void Read(long characters, SourceSpan span)
    {
        if (characters >= LongText / 4)
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

    /// <summary>Adds up what regular expressions took that were slow: nearly the longest time each, again and again, is no limit.</summary>
    public bool IsMatchedTooLong(TimeSpan took) =>
        took > Options.MaxRegexTime / 50 && (slowMatches += took) > Options.MaxRegexTime * SlowMatches;

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

    /// <summary>Counts a node that is about to be run.</summary>
    public void Count(ScriptNode? node)
    {
        if (--untilLook < 0)
        {
            Look(node);
        }
    }

    /// <summary>Looks at the steps, the memory and the cancellation.</summary>
    public void Look(ScriptNode? node)
    {
        steps += NodesPerLook - Math.Max(0, untilLook);
        untilLook = NodesPerLook;
        CheckAbort();
        if (steps - (rows * NodesPerRow) > Options.MaxSteps)
        {
            throw Error(TemplateFindings.StepLimit, node?.Span ?? CurrentSpan, ValueText.Of(Options.MaxSteps));
        }

        if (held.IsOver())
        {
            throw Error(TemplateFindings.MemoryLimit, node?.Span ?? CurrentSpan, ValueText.Of(Options.MaxMemory >> 20));
        }
    }
}
