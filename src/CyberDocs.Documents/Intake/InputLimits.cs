using System.Collections.Frozen;

namespace CyberDocs.Intake;

/// <summary>How much is read of whatever comes from outside. A limit that is reached is a finding that names it. Immutable and thread-safe.</summary>
public sealed class InputLimits
{
    private readonly FrozenDictionary<InputLimit, long> changed;

    private InputLimits(FrozenDictionary<InputLimit, long> changed) => this.changed = changed;

    /// <summary>Every limit as <see cref="InputLimit"/> gives it.</summary>
    public static InputLimits Default { get; } = new(FrozenDictionary<InputLimit, long>.Empty);

    /// <summary>The most that a limit allows.</summary>
    /// <param name="limit">The limit.</param>
    public long this[InputLimit limit]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(limit);
            return changed.TryGetValue(limit, out var most) ? most : limit.Most;
        }
    }

    /// <summary>The same limits with one changed.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="most">What it allows from now on, at least 1.</param>
    public InputLimits With(InputLimit limit, long most)
    {
        ArgumentNullException.ThrowIfNull(limit);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return new(changed.Where(each => each.Key != limit).Append(new(limit, most)).ToFrozenDictionary());
    }

    /// <summary>The same limits with those changed that lines such as <c>columns=20000</c> name.</summary>
    /// <param name="changes">Keys and numbers.</param>
    /// <exception cref="ArgumentException">A line names no limit or holds no number; the message lists the limits.</exception>
    public InputLimits With(IEnumerable<string> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.Aggregate(this, static (limits, change) =>
        {
            var sign = change.IndexOf('=', StringComparison.Ordinal);
            return sign > 0 && InputLimit.All.FirstOrDefault(limit => limit.Key == change[..sign]) is { } limit
                && long.TryParse(change.AsSpan(sign + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0
                ? limits.With(limit, most)
                : throw new ArgumentException(
                    $"上限は「名前=数」で指定してください: {change} / A limit is given as name=number: {string.Join(", ", InputLimit.All)}", nameof(changes));
        });
    }
}
