namespace CyberDocs.Html;

/// <summary>Running text as the content of a box in a page's margin: strings, and counters of pages.</summary>
internal sealed class RunningContent : InlineWalker
{
    private readonly List<string> parts = [];
    private readonly StringBuilder text = new();

    public static string Of(ValueList<Inline> content)
    {
        var walker = new RunningContent();
        walker.Walk(content);
        walker.EndText();
        return string.Join(' ', walker.parts);
    }

    private void EndText()
    {
        if (text.Length > 0)
        {
            parts.Add(CssText.Of(text.ToString()));
            text.Clear();
        }
    }

    protected override void Text(TextRun run) => text.Append(LineEnds.Plain(run.Text).Replace('\n', ' '));

    protected override void Emphasised(Emphasis emphasis) => Walk(emphasis.Content);

    protected override void Break() => text.Append('\n');

    protected override void Linked(Hyperlink link) => Walk(link.Content);

    protected override void Number(Inline number)
    {
        EndText();
        parts.Add(number is PageCount ? "counter(pages)" : "counter(page)");
    }

    protected override void Running(RunningHeading heading)
    {
    }

    protected override void Box(CheckBox box) => text.Append(box.Checked == true ? '☑' : '☐');

    protected override void Options(Choice choice) => text.AppendJoin('・', choice.Options);

    protected override void Date(DateField date) => text.Append(date.Text);

    protected override void Field(TextField field) => text.Append(field.Text);
}
