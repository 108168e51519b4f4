namespace CyberDocs.Cli;

/// <summary>A share of a batch, as given or as the engines that start many machines name it.</summary>
/// <param name="Index">Which share, counted from 0.</param>
/// <param name="Count">How many there are.</param>
internal sealed record BatchShard(int Index, int Count)
{
    public static BatchShard Whole { get; } = new(0, 1);

    /// <summary>Reads <c>0/8</c>; null for what is no share.</summary>
    public static BatchShard? Of(string text) =>
        text.Split('/') is [var index, var count] && NumberOf(index) is { } at && NumberOf(count) is { } all && at < all ? new(at, all) : null;

    /// <summary>The share of an indexed job of Kubernetes or an array of Slurm; null where there is neither.</summary>
    /// <param name="environment">Gives a variable.</param>
    /// <exception cref="ArgumentException">The variables name no share.</exception>
    public static BatchShard? OfEnvironment(Func<string, string?> environment)
    {
        int? Number(string name) => environment(name) is { Length: > 0 } text ? NumberOf(text) ?? throw Unclear($"{name}={text}") : null;
        if (Number("JOB_COMPLETION_INDEX") is { } completion)
        {
            return Checked(completion, Number("JOB_COMPLETIONS"), "JOB_COMPLETION_INDEX, JOB_COMPLETIONS");
        }

        if (Number("SLURM_ARRAY_TASK_ID") is not { } task)
        {
            return null;
        }

        var first = Number("SLURM_ARRAY_TASK_MIN") ?? 0;
        var step = Math.Max(1, Number("SLURM_ARRAY_TASK_STEP") ?? 1);
        var count = Number("SLURM_ARRAY_TASK_COUNT");

        // An array such as 1,3,7 would leave shares out that nobody misses.
        var last = Number("SLURM_ARRAY_TASK_MAX") ?? (first + (((count ?? 1) - 1) * step));
        return (task - first) % step == 0 && (last - first) / step == count - 1
            ? Checked((task - first) / step, count, "SLURM_ARRAY_TASK_ID, SLURM_ARRAY_TASK_COUNT, SLURM_ARRAY_TASK_MIN")
            : throw Unclear("SLURM_ARRAY_TASK_ID, SLURM_ARRAY_TASK_COUNT, SLURM_ARRAY_TASK_MIN, SLURM_ARRAY_TASK_MAX");
    }

    private static BatchShard Checked(int index, int? count, string names) => index >= 0 && index < count ? new(index, count.Value) : throw Unclear(names);

    private static ArgumentException Unclear(string names) => new(Speech.Of(
        $"環境変数から分担が分かりません（{names}）。--shard 0/4 のように指定してください。全部を作るなら --shard 0/1 です。",
        $"The variables name no share ({names}): give one such as --shard 0/4, or --shard 0/1 for all."));

    private static int? NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
