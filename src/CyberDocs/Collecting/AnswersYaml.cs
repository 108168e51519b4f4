namespace CyberDocs.Collecting;

/// <summary>Writes answers as the block of a dossier file. Stateless and thread-safe.</summary>
internal static class AnswersYaml
{
    public static string Of(IReadOnlyList<FormAnswers> forms)
    {
        var notation = new AnswerNotation(isJson: false);
        return "answers:\n" + string.Concat(forms.SelectMany(notation.Lines, (form, line) => (form, line))
            .Select((entry, i) => (entry.line.StartsWith("form:", StringComparison.Ordinal) ? "  - " : "    ") + entry.line + "\n"));
    }
}
