namespace CyberDocs.Generation;

/// <summary>
/// Names in use, of which no two are the same on any file system, whether or not it tells letters by their case or by how they are put together.
/// Not thread-safe.
/// </summary>
internal sealed class TakenNames
{
    private readonly HashSet<string> used = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names looked at so far.</summary>
    public long Tried { get; private set; }

    /// <summary>Takes a name if it is free.</summary>
    public bool TryTake(string name)
    {
        Tried++;
        return used.Add(Key(name));
    }

    /// <summary>A name that is not in use yet, and is now: itself, or with the first number that makes it one.</summary>
    public string Take(string wanted)
    {
        if (TryTake(wanted))
        {
            return wanted;
        }

        var key = Key(wanted);
        for (var n = numbers.GetValueOrDefault(key, 2); ; n++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{n}");
            if (TryTake(name))
            {
                numbers[key] = n + 1;
                return name;
            }
        }
    }

    private static string Key(string name) => NameKey.Joined(name);
}
