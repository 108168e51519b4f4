using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>The answered items of all checklists, as rules walk over them.</summary>
internal static class AnsweredItems
{
    public static IEnumerable<AnsweredItem> Of(Dossier dossier) =>
        dossier.Answers.SelectMany(answers => answers.Items, (answers, item) => new AnsweredItem(answers, item));

    public static EditionItem? Find(Edition edition, string item) => edition.Items.FirstOrDefault(known => known.Id == item);

    /// <summary>The answer that counts: the second check where there is one.</summary>
    public static Answer Final(ItemAnswer item) => item.Second == Answer.Blank ? item.First : item.Second;

    public static string Text(CalendarDate date) => date.ToString();

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Items about vendors need no answer where there is no vendor contract.</summary>
    public static bool IsNotNeeded(CheckContext context, FormAnswers answers, EditionItem item) =>
        item.NotNeededWhen == "no_vendor_contract"
        && answers.Form == OfficialForm.Institution
        && !context.HasContract;
}
