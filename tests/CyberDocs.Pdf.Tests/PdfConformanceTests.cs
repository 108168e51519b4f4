using CyberDocs.Documents;
using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;
using CyberDocs.TestKit.Pdf.Conformance;
using static CyberDocs.Pdf.Tests.PdfRun;

namespace CyberDocs.Pdf.Tests;

public sealed class PdfConformanceTests
{
    [Fact]
    public void Kitchen_sink_keeps_every_rule() => Assert.Empty(PdfConformance.Check(new PdfRun(KitchenSink.Document).Bytes));
}
