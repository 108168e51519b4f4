using CyberDocs.Findings;

namespace CyberDocs.WebSample;

/// <summary>A finding as this service answers with it.</summary>
internal sealed record FindingDto(string Code, Severity Severity, string Place, string Message, string Remedy)
{
    public static FindingDto Of(Finding finding) =>
        new(finding.Code.Id, finding.Severity, finding.Place.ToString(), finding.JapaneseMessage, finding.JapaneseRemedy);
}
