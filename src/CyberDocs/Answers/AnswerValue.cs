namespace CyberDocs.Answers;

/// <summary>One value of a form: an answer, a date or a text. Immutable and thread-safe.</summary>
/// <param name="Answer">The answer; blank for dates and texts.</param>
/// <param name="Date">The date.</param>
/// <param name="IsYearKnown">Whether the year was written, not taken from the form's fiscal year.</param>
/// <param name="Text">The text.</param>
internal sealed record AnswerValue(Answer Answer = Answer.Blank, CalendarDate? Date = null, bool IsYearKnown = true, string? Text = null)
{
    public static AnswerValue? Of(Answer answer) => answer is Answer.Blank or Answer.Hidden ? null : new AnswerValue(answer);

    public static AnswerValue? Of(CalendarDate? date) => date is null ? null : new AnswerValue(Date: date);

    public static AnswerValue? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : new AnswerValue(Text: Plain(text));

    /// <summary>Whether both say the same. Forms print days without their year, so that a day alone says no other.</summary>
    public bool Says(AnswerValue other) =>
        Date is { Period: null, Last: var mine } && other.Date is { Period: null, Last: var theirs } && !(IsYearKnown && other.IsYearKnown)
            ? mine.Month == theirs.Month && mine.Day == theirs.Day
            : Answer == other.Answer && Date == other.Date && (Text is null) == (other.Text is null) && Plain(Text) == Plain(other.Text);

    /// <summary>What the value was as a form was sent out; the day alone, which is all that a form prints.</summary>
    public string Mark => Date is { } date
        ? date.Period ?? string.Create(CultureInfo.InvariantCulture, $"{date.Last.Month}-{date.Last.Day}")
        : Text is null ? Terms.Answers[Answer].Id : Plain(Text);

    /// <summary>The value as the dossier file writes it.</summary>
    public override string ToString() =>
        Date?.ToString() ?? Text ?? Terms.Answers[Answer].Japanese;

    private static string Plain(string? text) =>
        (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();
}
