using System.Runtime.InteropServices;

namespace CyberDocs.Filling;

/// <summary>Known texts by the letters that follow one another in them, so that a text costs what it shares with them. Immutable and thread-safe.</summary>
internal sealed class KnownTexts
{
    private readonly IReadOnlyList<FormText> texts;
    private readonly Dictionary<int, List<(int Text, int Count)>> byPair = [];

    public KnownTexts(IReadOnlyList<FormText> texts)
    {
        this.texts = texts;
        foreach (var (at, text) in texts.Index())
        {
            foreach (var (pair, count) in text.Pairs)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(byPair, pair, out _) ??= []).Add((at, count));
            }
        }
    }

    /// <summary>How alike a text is to each of them, from 0 to 1.</summary>
    public IReadOnlyList<double> HeldBy(FormText text)
    {
        var shared = new int[texts.Count];
        foreach (var (pair, count) in text.Pairs)
        {
            if (byPair.TryGetValue(pair, out var holding))
            {
                foreach (var (at, known) in holding)
                {
                    shared[at] += Math.Min(count, known);
                }
            }
        }

        var held = new double[texts.Count];
        for (var at = 0; at < held.Length; at++)
        {
            held[at] = text.Holds(texts[at], shared[at]);
        }

        return held;
    }
}
