using CyberDocs.Collecting;
using CyberDocs.Files;

namespace CyberDocs;

/// <summary>Answers carried over to another edition. Immutable and thread-safe.</summary>
/// <param name="Answers">All answers in the order of the dossier: carried ones, and as they were those that the edition does not concern.</param>
/// <param name="NotCarried">Checklists that the edition concerns, but from whose edition no mapping leads there; they keep their edition.</param>
public sealed record CarryResult(IReadOnlyList<FormAnswers> Answers, IReadOnlyList<FormAnswers> NotCarried)
{
    /// <summary>Id of the edition; null when the dossier could not be read.</summary>
    public string? Edition { get; init; }

    /// <summary>How many answers were carried and are to be confirmed.</summary>
    public int Unconfirmed => Answers.Sum(form => form.Items.Count(item => item.IsCarried));

    /// <summary>The file written: the dossier, or one beside it; null when nothing was.</summary>
    public string? Written { get; init; }

    /// <summary>Why nothing was written, or another file than the dossier.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The answers as the key <c>answers</c> of a dossier file in YAML, to put in place of the dossier's.</summary>
    public string ToYaml() => AnswersYaml.Of(Answers);

    /// <summary>Writes <see cref="ToYaml"/> into a new file, in UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It is there already or cannot be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (File.Exists(path))
        {
            throw new IOException($"{path} がすでにあります。上書きはしません。/ It is there already and is not overwritten.");
        }

        using var output = new OutputFile(path);
        output.Content.Write(Encoding.UTF8.GetBytes(ToYaml()));
        output.Commit(overwrite: false);
    }
}
