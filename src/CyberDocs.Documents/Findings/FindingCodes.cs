using System.Collections;

namespace CyberDocs.Findings;

/// <summary>The codes of one class of findings, in the order in which they are declared: who declares one has listed it.</summary>
/// <remarks>Filled while the class that holds it comes to be, and only read from then on. It is declared above the codes.</remarks>
internal sealed class FindingCodes : IEnumerable<FindingCode>
{
    private readonly List<FindingCode> codes = [];

    /// <summary>Declares a code; the parameters are those of <see cref="FindingCode"/>.</summary>
    public FindingCode Add(string id, Severity severity, string japanese, string english, string remedyJapanese, string remedyEnglish)
    {
        var code = new FindingCode(id, severity, japanese, english, remedyJapanese, remedyEnglish);
        codes.Add(code);
        return code;
    }

    public IEnumerator<FindingCode> GetEnumerator() => codes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
