namespace CyberDocs.Checking.Derivation;

/// <summary>One fact of the dossier that bears on an answer. Immutable and thread-safe.</summary>
/// <param name="Speaks">The answer that it speaks for; blank when it only leaves the answer open.</param>
/// <param name="Japanese">The fact in Japanese, a full sentence.</param>
/// <param name="English">The fact in English, a full sentence.</param>
/// <param name="Subjects">All ledger numbers or names behind it, in the order of the dossier; the texts write runs of numbers as ranges.</param>
public sealed record DerivedReason(Answer Speaks, string Japanese, string English, ValueList<string> Subjects)
{
    internal static DerivedReason Yes(string japanese, string english) => new(Answer.Yes, japanese, english, []);

    internal static DerivedReason No(string japanese, string english) => new(Answer.No, japanese, english, []);

    internal static DerivedReason Open(string japanese, string english) => new(Answer.Blank, japanese, english, []);

    /// <summary>A fact about named things; a colon and all names are added to the texts.</summary>
    internal static DerivedReason About(Answer speaks, string japanese, string english, IEnumerable<string> subjects)
    {
        var all = subjects.ToValueList();
        var count = all.Count > 1 ? all.Count.ToString(CultureInfo.InvariantCulture) : null;
        return new(
            speaks,
            $"{japanese}: {string.Join("、", all)}{(count is null ? "" : $"（{count}件）")}。",
            $"{english}: {string.Join(", ", all)}{(count is null ? "" : $" ({count})")}.",
            all);
    }

    /// <summary>A fact about devices; a colon, their numbers as ranges and how many they are, are added to the texts.</summary>
    internal static DerivedReason AboutDevices(Answer speaks, string japanese, string english, IEnumerable<Device> devices)
    {
        var all = devices.Select(device => device.Id).ToValueList();
        var count = all.Count.ToString(CultureInfo.InvariantCulture);
        return new(speaks, $"{japanese}: {NumberRanges.Of(all)}（{count}台）。", $"{english}: {NumberRanges.Of(all, ", ", " to ")} ({count}).", all);
    }
}
