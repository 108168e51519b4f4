using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The contact chart was revised within a year.</summary>
internal sealed class ChartNotRevisedRule : IRule
{
    public FindingCode Code => CheckFindings.ChartNotRevised;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var contacts = context.Dossier.Contacts;
        if ((contacts.Inside.Count > 0 || contacts.Outside.Count > 0) && (contacts.RevisedOn is null || contacts.RevisedOn < context.Date.AddYears(-1)))
        {
            yield return Code.At(contacts.Origin.Of("revised_on"), contacts.RevisedOn is { } day ? AnsweredItems.Text(day) : "―");
        }
    }
}
