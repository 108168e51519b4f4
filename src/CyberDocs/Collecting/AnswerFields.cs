using CyberDocs.Answers;

namespace CyberDocs.Collecting;

/// <summary>What answers say, by the keys of the dossier file; blanks are left out. Stateless and thread-safe.</summary>
internal static class AnswerFields
{
    public static IEnumerable<(string Key, AnswerValue Value)> Of(ItemAnswer answer) => Filled(
        ("first", AnswerValue.Of(answer.First)),
        ("first_on", AnswerValue.Of(answer.FirstOn)),
        ("target", AnswerValue.Of(answer.Target)),
        ("second", AnswerValue.Of(answer.Second)),
        ("second_on", AnswerValue.Of(answer.SecondOn)),
        ("remarks", AnswerValue.Of(answer.Remarks)),
        ("evidence", AnswerValue.Of(answer.Evidence)),
        ("evidence_file", AnswerValue.Of(answer.EvidenceFile)),
        ("carried", AnswerValue.Of(answer.Carried)));

    /// <summary>What stands beside the items.</summary>
    public static IEnumerable<(string Key, AnswerValue Value)> Of(FormAnswers form) => Filled(
        (AnswerKeys.Gate, AnswerValue.Of(form.Gate)),
        (AnswerKeys.Responder, AnswerValue.Of(form.Responder)),
        (AnswerKeys.CheckedOn, AnswerValue.Of(form.CheckedOn)));

    private static IEnumerable<(string Key, AnswerValue Value)> Filled(params (string Key, AnswerValue? Value)[] fields) =>
        fields.Where(field => field.Value is not null).Select(field => (field.Key, field.Value!));
}
