namespace CyberDocs.TestKit.Pdf.Conformance;

/// <summary>A rule that a file breaks.</summary>
/// <param name="Rule">
/// <c>UA</c> and the failure condition of the Matterhorn Protocol 1.1, or <c>A</c> and the clause of ISO 19005-2.
/// </param>
/// <param name="Message">What is wrong, and where.</param>
public sealed record PdfBreach(string Rule, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Rule}: {Message}";
}
