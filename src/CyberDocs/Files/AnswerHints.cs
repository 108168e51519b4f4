using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>Columns of the sheet of answers that only tell what a row is about.</summary>
internal static class AnswerHints
{
    /// <summary>The checklist, and whose.</summary>
    public const string Form = SheetPlan.Hint + "様式";

    /// <summary>What the item asks.</summary>
    public const string Asked = SheetPlan.Hint + "確認すること";
}
