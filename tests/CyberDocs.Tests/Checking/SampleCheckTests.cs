using CyberDocs.Findings;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Checking;

/// <summary>The clean sample passes every rule; the other one breaks the rules that it says it breaks.</summary>
public sealed class SampleCheckTests
{
    private static readonly DateOnly Date = new(2024, 10, 1);

    private static IReadOnlyList<Finding> Check(params string[] path)
    {
        var engine = new CyberDocsEngine();
        var read = engine.Read(Repository.PathOf(path));
        Assert.Empty(read.Findings.Where(finding => finding.Severity == Severity.Error));
        return engine.Check(read.Dossier!, Date);
    }

    [Fact]
    public void Clean_sample_gives_no_error_and_no_warning() =>
        Assert.Empty(Check("samples", "data", "dossier.yaml").Where(finding => finding.Severity != Severity.Info).Select(finding => finding.ToString()));
}
