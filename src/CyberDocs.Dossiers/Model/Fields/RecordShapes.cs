namespace CyberDocs.Model.Fields;

/// <summary>The fields of every record of the dossier. Immutable and thread-safe.</summary>
internal static partial class RecordShapes
{
    /// <summary>A record on one line: its filled fields, separated by commas.</summary>
    public static string TextOf<T>(RecordShape<T> shape, T record) =>
        string.Join("、", shape.Fields.SelectMany(field => field.Values(record)));

    private static string? WordOf(Answer answer) => answer == Answer.Blank ? null : Terms.Answers[answer].Japanese;
}
