using System.Globalization;
using CyberDocs.Collections;

namespace CyberDocs.Findings;

/// <summary>Something that is wrong or worth knowing about the data, a template or a document. Immutable and thread-safe.</summary>
public sealed record Finding
{
    /// <summary>The catalogue entry.</summary>
    public required FindingCode Code { get; init; }

    /// <summary>The severity in force, which a dossier may grade away from the catalogue's.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where the offending value stands.</summary>
    public SourcePlace Place { get; init; }

    /// <summary>Values for the placeholders of the texts.</summary>
    public ValueList<string> Arguments { get; init; } = [];

    /// <summary>Ids of the documents that it concerns; empty when it concerns the dossier as a whole.</summary>
    public ValueList<string> Documents { get; init; } = [];

    /// <summary>Further text such as an excerpt with a caret, shown below the message; null when there is none.</summary>
    public string? Detail { get; init; }

    /// <summary>What is wrong, in Japanese.</summary>
    public string JapaneseMessage => Fill(Code.Japanese);

    /// <summary>What is wrong, in English.</summary>
    public string EnglishMessage => Fill(Code.English);

    /// <summary>What to do, in Japanese.</summary>
    public string JapaneseRemedy => Fill(Code.RemedyJapanese);

    /// <summary>What to do, in English.</summary>
    public string EnglishRemedy => Fill(Code.RemedyEnglish);

    /// <summary>The finding as compilers print it: <c>file(line,col): error CD1003: message</c>.</summary>
    public override string ToString() =>
        $"{Place}: {SeverityWord} {Code.Id}: {JapaneseMessage} / {EnglishMessage}";

    private string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private string Fill(string text) =>
        Arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, [.. Arguments]);
}
