using System.Text;
using CyberDocs.Collecting;
using CyberDocs.Files;
using CyberDocs.Model;

namespace CyberDocs;

/// <summary>Answers carried over to another edition. Immutable and thread-safe.</summary>
/// <param name="Answers">The answers of each checklist that could be carried, in the order of the dossier.</param>
/// <param name="NotCarried">Checklists for whose edition there is no mapping, in the order of the dossier.</param>
public sealed record CarryResult(IReadOnlyList<FormAnswers> Answers, IReadOnlyList<FormAnswers> NotCarried)
{
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
