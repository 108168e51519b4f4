using CyberDocs.Documents;
using CyberDocs.OpenXml.Word;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <content>Running text of a cell.</content>
internal sealed partial class CellText
{
    private sealed class Inlines(CellText cell) : InlineWalker
    {
        protected override void Text(TextRun run) => cell.Append(run.Text);

        protected override void Emphasised(Emphasis emphasis)
        {
            var outer = cell.look;
            var style = emphasis.Style is { } name && cell.theme.TextStyles.TryGetValue(name, out var known) ? known : null;
            cell.look = new PieceLook(
                outer.Bold || emphasis.Kind == EmphasisKind.Strong || style is { Bold: true },
                outer.Underlined || emphasis.Kind == EmphasisKind.Underline,
                style?.Color ?? outer.Color);
            Walk(emphasis.Content);
            cell.look = outer;
        }

        protected override void Break() => cell.Append("\n");

        protected override void Linked(Hyperlink link)
        {
            if (cell.Link is not null && cell.Link != link.Target)
            {
                cell.findings.ReportOnce(WritingFindings.SecondLink, link.Target);
            }

            cell.Link ??= link.Target;
            Walk(link.Content);
        }

        /// <summary>A cell is on one page.</summary>
        protected override void Number(Inline number) => cell.Append("1");

        protected override void Running(RunningHeading heading) =>
            cell.findings.ReportOnce(WritingFindings.HeadingInWorkbook, heading.Level.ToString(CultureInfo.InvariantCulture));

        protected override void Box(CheckBox box) => Answered(box);

        protected override void Options(Choice choice)
        {
            Shared(choice.Field);
            for (var i = 0; i < choice.Options.Count; i++)
            {
                cell.Append((i > 0 ? FieldWriter.Between : "") + FieldWriter.Box(i == choice.Selected) + choice.Options[i]);
            }
        }

        protected override void Date(DateField date) => Answered(date);

        protected override void Field(TextField field) => Answered(field);

        private void Answered(Inline field)
        {
            Shared(FieldOf(field));
            cell.Append(Answer(field));
        }

        private void Shared(string? field)
        {
            if (field is not null)
            {
                cell.findings.ReportOnce(WritingFindings.SharedCell, field);
            }
        }
    }
}
