using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>Names of checklist items for messages: the number that the printed form has, and not the key of the dossier file.</summary>
internal static class ItemName
{
    /// <summary>The number, with the asset class where the form asks one number under several; the id where the form has no number.</summary>
    public static string Of(Edition edition, string item) => AnsweredItems.Find(edition, item) is not { } known ? item
        : known.Gate ? "医療情報システムの有無"
        : ItemNumbers.Printed(edition, known);

    public static string Of(CheckContext context, FormAnswers answers, string item) =>
        context.EditionOf(answers) is { } edition ? Of(edition, item) : item;
}
