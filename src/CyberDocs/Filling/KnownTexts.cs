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
            foreach (var (at, known) in byPair.GetValueOrDefault(pair, []))
            {
                shared[at] += Math.Min(count, known);
            }
        }

        return Array.ConvertAll([.. Enumerable.Range(0, texts.Count)], at => text.Holds(texts[at], shared[at]));
    }
}
