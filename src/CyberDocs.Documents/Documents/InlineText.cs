namespace CyberDocs.Documents;

/// <summary>
/// The text of inlines without their looks, as it is read aloud. Numbers of pages and running headings are left out: they differ from page to page.
/// </summary>
internal sealed class InlineText(StringBuilder text, char lineEnd) : InlineWalker
{
    /// <summary>The text in one line.</summary>
    public static string Of(ValueList<Inline> content)
    {
        if (content is [TextRun only])
        {
            return LineEnds.Plain(only.Text).Replace('\n', ' ');
        }

        var text = new StringBuilder();
        Append(text, content, ' ');
        return text.ToString();
    }

    /// <summary>Appends the text.</summary>
    /// <param name="text">Where it goes.</param>
    /// <param name="content">The inlines.</param>
    /// <param name="lineEnd">What a forced line break becomes.</param>
    public static void Append(StringBuilder text, ValueList<Inline> content, char lineEnd) => new InlineText(text, lineEnd).Walk(content);

    protected override void Text(TextRun run) => text.Append(LineEnds.Plain(run.Text).Replace('\n', lineEnd));

    protected override void Emphasised(Emphasis emphasis) => Walk(emphasis.Content);

    protected override void Break() => text.Append(lineEnd);

    protected override void Linked(Hyperlink link) => Walk(link.Content);

    protected override void Number(Inline number)
    {
    }

    protected override void Running(RunningHeading heading)
    {
    }

    protected override void Box(CheckBox box) => text.Append(box.Checked == true ? '☑' : '☐');

    protected override void Options(Choice choice) => text.AppendJoin('・', choice.Options);

    protected override void Date(DateField date) => text.Append(date.Text);

    protected override void Field(TextField field) => text.Append(field.Text);
}
