using Scriban.Runtime;

namespace CyberDocs.Templating.Scripting;

/// <summary>
/// How much memory the values of one render hold, whatever else the process does meanwhile: lists, objects and long texts that the template made are known
/// from when they are made, and those still in use are measured when the render has taken enough memory that they could matter. Not thread-safe.
/// </summary>
internal sealed class HeldValues(long most, Func<IEnumerable<object?>> variables)
{
    // Objects are counted with about what the runtime takes for them.
    private const int PerItem = 8;
    private const int PerMember = 56;
    private const int PerObject = 24;

    // Shorter texts are counted each time that they are seen: to remember them would take more than they do.
    private const int RememberedLength = 32;

    private const int FirstClearing = 1024;

    // Memory is looked at whenever the render took so much more of it, or so much that the limit may be reached.
    private const long Step = 16 << 20;

    private readonly long atStart = GC.GetAllocatedBytesForCurrentThread();
    private readonly List<WeakReference<object>> made = [];
    private int clearAt = FirstClearing;
    private long lookAt = Math.Max(Step, most);

    /// <summary>Remembers a list, object or text that was made.</summary>
    public void Add(object value)
    {
        // A function keeps the list that it makes, and whoever called it keeps what it gave.
        if (made.Count > 0 && made[^1].TryGetTarget(out var last) && ReferenceEquals(last, value))
        {
            return;
        }

        if (made.Count == clearAt)
        {
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            made.RemoveAll(each => !each.TryGetTarget(out var known) || !seen.Add(known));
            clearAt = Math.Max(FirstClearing, 2 * made.Count);
        }

        made.Add(new(value));
    }

    /// <summary>Whether more than the limit is held. What is no longer in use does not count.</summary>
    public bool IsOver()
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread() - atStart;
        if (allocated < lookAt)
        {
            return false;
        }

        // A process that holds less as a whole needs no closer look, which may cost a collection.
        if (GC.GetTotalMemory(false) < most)
        {
            lookAt = allocated + Step;
            return false;
        }

        var held = Measured();
        if (held >= most)
        {
            GC.Collect();
            held = Measured();
        }

        // Counted from here: looking, too, takes memory.
        lookAt = GC.GetAllocatedBytesForCurrentThread() - atStart + Math.Max(Step, most - held);
        return held >= most;
    }

    private long Measured()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>(variables());
        foreach (var each in made)
        {
            if (each.TryGetTarget(out var value))
            {
                open.Push(value);
            }
        }

        long held = 0;
        while (held < most && open.TryPop(out var value))
        {
            held += value is not null && seen.Add(value) ? SizeOf(value, open) : 0;
        }

        return held;
    }

    // A value that may stand in several places waits to be looked at; all others are counted where they stand.
    private static long Counted(object? value, Stack<object?> open)
    {
        switch (value)
        {
            case null:
                return 0;
            case string { Length: < RememberedLength } text:
                return PerObject + (2L * text.Length);
            case ValueType:
                return PerObject;
            default:
                open.Push(value);
                return 0;
        }
    }

    private static long SizeOf(object value, Stack<object?> open)
    {
        switch (value)
        {
            case string text:
                return PerObject + (2L * text.Length);
            case MarkupText markup:
                open.Push(markup.Text);
                return PerObject;
            case StringBuilder builder:
                return PerObject + (2L * builder.Capacity);
            case ScriptArray list:
                var items = PerObject + ((long)PerItem * list.Count);
                foreach (var item in list)
                {
                    items += Counted(item, open);
                }

                return items;
            case ScriptObject members:
                var all = PerObject + ((long)PerMember * members.Count);
                foreach (var (name, member) in members)
                {
                    all += Counted(name, open) + Counted(member, open);
                }

                return all;
            default:
                return PerObject;
        }
    }
}
