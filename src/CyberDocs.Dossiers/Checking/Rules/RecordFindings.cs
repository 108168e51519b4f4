namespace CyberDocs.Checking.Rules;

/// <summary>Findings about one vendor, system, line, contact or the like each, which can be taken together where many have the same fault.</summary>
internal static class RecordFindings
{
    /// <summary>A finding at a field of a record.</summary>
    /// <param name="code">The code.</param>
    /// <param name="place">Where the field stands.</param>
    /// <param name="name">The placeholder that stands for the record, with its name.</param>
    /// <param name="others">Further values.</param>
    public static Finding AtRecord(this FindingCode code, SourcePlace place, FindingArgument name, params ReadOnlySpan<FindingArgument> others) =>
        code.At(place, [name, .. others]) with { Subjects = [Subject(name, place)] };

    /// <summary>The subject that goes by its name.</summary>
    public static FindingSubject Subject(FindingArgument name, SourcePlace place) => new(name.English, place) { Japanese = name.Japanese };

    /// <summary>A line's name, or its two ends where it has none.</summary>
    public static string NameOf(this CheckContext context, Link link) => link.Name ?? $"{context.EndName(link.From)}―{context.EndName(link.To)}";

    /// <summary>What a backup saves: its system and content; the id where neither is known.</summary>
    public static string NameOf(this CheckContext context, Backup backup) => (context.Index.System(backup.System)?.Name, backup.Content) switch
    {
        ({ } system, { } content) => $"{system}（{content}）",
        ({ } system, null) => system,
        (null, { } content) => content,
        _ => backup.Id,
    };

    /// <summary>The name of what stands at the end of a line or a flow; devices go by their numbers.</summary>
    public static string EndName(this CheckContext context, string end) =>
        context.Index.System(end)?.Name ?? context.Index.Outside(end)?.Name ?? context.Index.Zone(end)?.Name ?? end;
}
