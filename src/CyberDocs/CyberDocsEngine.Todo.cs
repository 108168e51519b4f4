using System.Security.Cryptography;
using CyberDocs.Files;
using CyberDocs.Generation;
using CyberDocs.Vocabulary;
using CyberDocs.Writing;
using Calendar = CyberDocs.Writing.Calendar;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    /// <summary>
    /// What is still to be done, by day and person: items answered いいえ with their target dates, forms that vendors have yet to return, and those that came
    /// back with items left blank.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="date">Day of the list.</param>
    /// <param name="profile">Id of the profile of disclosure for whoever reads it; null shows everything. An answer that it hides is no entry.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public IReadOnlyList<TodoEntry> Todo(Dossier dossier, DateOnly date, string? profile = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var shown = ShownOf(dossier, profile, out var texts);
        var standings = VendorRound.Of(shown, Editions, date, new(profile is null ? null : ProfileOf(profile), null));
        var entries = TodoList.Of(shown, Editions, name => CorrectionPoints.DocumentOf(Documents, name)?.Title ?? name, standings);
        return texts is null ? entries : [.. entries.Select(entry => entry with
        {
            Person = entry.Person is { } person ? texts.Whole(person) : null,
            Document = texts.Plain(entry.Document),
            Item = entry.Item is { } item ? texts.Whole(item) : null,
            Text = texts.Plain(entry.Text),
            Remarks = entry.Remarks is { } remarks ? texts.Plain(remarks) : null,
        })];
    }

    /// <summary>Composes the list of what is still to be done.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="entries">What <see cref="Todo"/> gave, or some of it.</param>
    /// <param name="date">Day of the list.</param>
    /// <param name="cancellation">Stops composing.</param>
    public ComposeResult Compose(Dossier dossier, IReadOnlyList<TodoEntry> entries, DateOnly date, CancellationToken cancellation = default) =>
        Compose(dossier, entries, date, null, cancellation);

    /// <summary>As above, on pages that carry the name of a profile of disclosure.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="entries">What <see cref="Todo"/> gave for the same profile, or some of it.</param>
    /// <param name="date">Day of the list.</param>
    /// <param name="profile">Id of the profile; null shows everything.</param>
    /// <param name="cancellation">Stops composing.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    public ComposeResult Compose(
        Dossier dossier, IReadOnlyList<TodoEntry> entries, DateOnly date, string? profile, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(entries);
        var run = new DossierRun(workshop, FactsOf(ShownOf(dossier, profile), date), profile is null ? null : ProfileOf(profile))
        {
            LetterOf = _ => new LetterFacts { Todos = entries },
        };
        var document = workshop.Library.Beside(DocumentRole.Todo);
        var planned = new PlannedDocument { Document = document, FileName = document.FileName };
        return Composed((sink, findings) => run.Compose(planned, [], [], sink, findings, cancellation));
    }

    /// <summary>Writes what is still to be done as a calendar (RFC 5545): a task for each entry, and for those with a day an event on it.</summary>
    /// <remarks>The same entry keeps its UID from run to run, so that a calendar that takes it in again moves it instead of doubling it.</remarks>
    /// <param name="dossier">The dossier.</param>
    /// <param name="entries">What <see cref="Todo"/> gave, or some of it.</param>
    /// <param name="date">Day on which the calendar was made.</param>
    /// <param name="output">Takes UTF-8 text; left open.</param>
    /// <param name="profile">Id of the profile of disclosure for which the entries were gathered; null for none.</param>
    public void WriteCalendar(Dossier dossier, IReadOnlyList<TodoEntry> entries, DateOnly date, Stream output, string? profile = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(output);
        var institution = ShownOf(dossier, profile).Institution;
        string UidOf(TodoEntry entry)
        {
            var all = Encoding.UTF8.GetBytes($"{institution.Code}\n{institution.Name}\n{entry.Key}");
            return Convert.ToHexStringLower(SHA256.HashData(all))[..32] + "@cyberdocs.invalid";
        }

        Calendar.Write(output, $"{institution.Name}　サイバーセキュリティ対策", date, entries.Select(entry => new CalendarEntry(
            UidOf(entry),
            string.Join(' ', ((string?[])[entry.Item, entry.Text]).OfType<string>()),
            string.Join('\n', ((string?[])[$"様式: {entry.Document}", $"担当: {entry.Person ?? "未定"}", entry.Remarks]).OfType<string>()),
            entry.Due)));
    }

    /// <summary>Writes the same calendar into a file; it is whole or not there at all.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="entries">What <see cref="Todo"/> gave, or some of it.</param>
    /// <param name="date">Day on which the calendar was made.</param>
    /// <param name="path">The file.</param>
    /// <param name="overwrite">Whether a file that is there is replaced and kept as <c>.bak</c>; the default is not to.</param>
    /// <param name="profile">Id of the profile of disclosure for which the entries were gathered; null for none.</param>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    public void SaveCalendar(
        Dossier dossier, IReadOnlyList<TodoEntry> entries, DateOnly date, string path, bool overwrite = false, string? profile = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileReplacement.Refuse(path, overwrite);
        using var content = new MemoryStream();
        WriteCalendar(dossier, entries, date, content, profile);
        FileReplacement.Write(path, content.ToArray());
    }
}
