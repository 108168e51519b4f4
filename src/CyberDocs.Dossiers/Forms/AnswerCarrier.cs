namespace CyberDocs.Forms;

/// <summary>Carries the answers of one edition over to the next, marked as carried and without dates. Stateless and thread-safe.</summary>
/// <remarks>
/// An answer is the second check's where there is one. Answers of several items give はい only when all do, and いいえ as soon as one does. Dates and targets
/// belong to their year and are left for people to fill in.
/// </remarks>
internal static class AnswerCarrier
{
    /// <summary>The answers as they stand in the newer edition; every item of it is there, new ones unanswered.</summary>
    /// <param name="answers">The filled-in checklist of the older edition.</param>
    /// <param name="map">Which item goes back to which.</param>
    /// <param name="edition">The newer edition of the same form.</param>
    public static FormAnswers Carry(FormAnswers answers, CarryMap map, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(edition);
        var older = answers.Items.DistinctBy(item => item.Item).ToDictionary(item => item.Item, StringComparer.Ordinal);
        return new FormAnswers
        {
            Form = answers.Form,
            Vendor = answers.Vendor,
            System = answers.System,
            Edition = edition.Id,
            Gate = answers.Gate,
            Responder = answers.Responder,
            Items = edition.Items.Where(item => !item.Gate)
                .Select(item => CarryItem(item.Id, [.. map.SourcesOf(item.Id).Select(source => older.GetValueOrDefault(source)).OfType<ItemAnswer>()], map))
                .ToValueList(),
        };
    }

    private static ItemAnswer CarryItem(string item, IReadOnlyList<ItemAnswer> sources, CarryMap map)
    {
        // Several sources of which one is missing tell nothing of the whole.
        var expected = map.SourcesOf(item).Count;
        var first = sources.Count == expected ? Together(sources) : Answer.Blank;
        if (first == Answer.Yes && map.AsksMore.Contains(item))
        {
            first = Answer.Blank;
        }

        if (sources.All(source => Latest(source) == Answer.Blank))
        {
            return new ItemAnswer { Item = item };
        }

        var files = sources.Select(source => source.EvidenceFile).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        return new ItemAnswer
        {
            Item = item,
            First = first,
            Remarks = Joined(sources.Select(source => source.Remarks)),
            Evidence = Joined(sources.Select(source => source.Evidence).Concat(files.Length > 1 ? files : [])),
            EvidenceFile = files is [var file] ? file : null,
            Carried = map.Label,
        };
    }

    private static string? Joined(IEnumerable<string?> texts) =>
        string.Join("。", texts.OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } joined ? joined : null;

    private static Answer Together(IReadOnlyList<ItemAnswer> sources)
    {
        var asked = sources.Select(Latest).Where(answer => answer != Answer.NotApplicable).ToList();
        return asked.Count == 0 ? Answer.NotApplicable
            : asked.Contains(Answer.No) ? Answer.No
            : asked.Contains(Answer.Blank) ? Answer.Blank
            : Answer.Yes;
    }

    private static Answer Latest(ItemAnswer answer) => answer.Second == Answer.Blank ? answer.First : answer.Second;
}
