using System.Text.RegularExpressions;

namespace CyberDocs.Findings;

/// <summary>Something that is wrong or worth knowing about the data, a template or a document. Immutable and thread-safe.</summary>
public sealed partial record Finding
{
    // Nobody reads further in a sentence; Subjects holds them all.
    private const int MostNamed = 100;

    /// <summary>The catalogue entry.</summary>
    public required FindingCode Code { get; init; }

    /// <summary>The severity in force, which a dossier may grade away from the catalogue's.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where the offending value stands.</summary>
    public SourcePlace Place { get; init; }

    /// <summary>Values for the placeholders of the texts; the first is the subject's number or name where there are subjects.</summary>
    public ValueList<FindingArgument> Arguments { get; init; } = [];

    /// <summary>Ids of the documents that it concerns; empty when it concerns the dossier as a whole.</summary>
    public ValueList<string> Documents { get; init; } = [];

    /// <summary>Clauses of the guideline edition in force that ask for it; empty when none does.</summary>
    public ValueList<FindingClause> Clauses { get; init; } = [];

    /// <summary>
    /// The devices, checklist items or records that it is about, in file order, each with its own place; empty when it is about none. The same fault of many
    /// is one finding: <see cref="Place"/> is then that of the first, and its texts count them and name the first hundred, numbers as ranges.
    /// </summary>
    public ValueList<FindingSubject> Subjects { get; init; } = [];

    /// <summary>Further text such as an excerpt with a caret, shown below the message; null when there is none.</summary>
    public string? Detail { get; init; }

    /// <summary>What is wrong, in Japanese.</summary>
    public string JapaneseMessage => Fill(Code.Japanese, japanese: true);

    /// <summary>What is wrong, in English.</summary>
    public string EnglishMessage => Fill(Code.English, japanese: false);

    /// <summary>What to do, in Japanese; where the place is a cell, without the keys of the YAML form, which mean nothing there.</summary>
    public string JapaneseRemedy => Place.Cell is null
        ? Fill(Code.RemedyJapanese, japanese: true)
        : KeyInBrackets().Replace(Fill(Code.RemedyJapanese, japanese: true), "");

    /// <summary>What to do, in English.</summary>
    public string EnglishRemedy => Fill(Code.RemedyEnglish, japanese: false);

    /// <summary>The finding as compilers print it: <c>file(line,col): error CD1003: message</c>.</summary>
    public override string ToString() => ToString(FindingLanguage.Both);

    /// <summary>The same in one language: <c>file(line,col): error CD1003: message</c>.</summary>
    /// <param name="language">The language of the message.</param>
    public string ToString(FindingLanguage language) =>
        $"{(Place.IsUnknown && Documents.Count > 0 ? Documents[0] : Place.ToString())}: {SeverityWord} {Code.Id}: {MessageIn(language)}";

    /// <summary>The same finding, concerning one document.</summary>
    /// <param name="document">The document's id.</param>
    public Finding In(string document) => this with { Documents = [document] };

    private string MessageIn(FindingLanguage language) => language switch
    {
        FindingLanguage.Japanese => JapaneseMessage,
        FindingLanguage.English => EnglishMessage,
        _ => $"{JapaneseMessage} / {EnglishMessage}",
    };

    private string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private string Fill(string text, bool japanese) =>
        FindingText.Fill(text, Arguments, japanese, japanese ? JapaneseSubjects : EnglishSubjects);

    private string? JapaneseSubjects() => Subjects.Count > 1 ? JapaneseNumbers : null;

    private string? EnglishSubjects() => Subjects.Count > 1 ? EnglishNumbers : Subjects.Count == 0 || Subjects[0].Japanese is null ? null : Subjects[0].Id;

    private string JapaneseNumbers => NumberRanges.Of(Subjects.Select(subject => subject.Japanese ?? subject.Id), most: MostNamed)
        + string.Create(CultureInfo.InvariantCulture, $"（{Subjects.Count}{(Subjects[0].Japanese is null ? "台" : "件")}）");

    private string EnglishNumbers => NumberRanges.Of(Subjects.Select(subject => subject.Id), ", ", " to ", MostNamed)
        + string.Create(CultureInfo.InvariantCulture, $" ({Subjects.Count})");

    [GeneratedRegex("（[a-z][a-z_.]*）")]
    private static partial Regex KeyInBrackets();
}
