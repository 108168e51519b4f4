using CyberDocs.Documents;

namespace CyberDocs.Tests;

/// <summary>What an integrator gets wrong is said at once, with names.</summary>
public sealed class EngineMisuseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-misuse-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Two_further_writers_of_one_extension_are_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => new CyberDocsEngine(new CyberDocsOptions { Writers = [new FirstWriter("odt"), new SecondWriter("ODT")] }));
        Assert.Contains(nameof(FirstWriter), error.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(SecondWriter), error.Message, StringComparison.Ordinal);
        Assert.NotNull(new CyberDocsEngine(new CyberDocsOptions { Writers = [new FirstWriter("odt"), new SecondWriter("pdf")] }));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1868-10-22")]
    [InlineData("9999-12-31")]
    public void A_date_on_which_nobody_hands_in_papers_is_refused(string text)
    {
        var engine = new CyberDocsEngine();
        var read = engine.Read(SampleDossier.FilePath);
        var date = DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(text, Assert.Throws<ArgumentException>(() => engine.Check(read.Dossier!, date)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => engine.DeriveAnswers(read.Dossier!, date));
        Assert.Throws<ArgumentException>(() => engine.Compare(read, read, date));
        Assert.Throws<ArgumentException>(() => engine.Generate(read, folder, new GenerateOptions { Date = date }));
    }

    [Fact]
    public void A_file_that_another_run_is_writing_says_what_to_do()
    {
        var engine = new CyberDocsEngine();
        var read = engine.Read(SampleDossier.FilePath);
        var options = new GenerateOptions { Date = SampleDossier.Date, Formats = ["docx"], Documents = ["ledger"] };
        using (new FileStream(Path.Combine(folder, ".cyberdocs.lock"), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            var error = Assert.Throws<IOException>(() => engine.Generate(read, folder, options));
            Assert.Contains("別の実行が書き込んでいます", error.Message, StringComparison.Ordinal);
            Assert.Contains("--out", error.Message, StringComparison.Ordinal);
        }

        Assert.NotEmpty(engine.Generate(read, folder, options).Files);
    }

    private sealed class FirstWriter(string extension) : IDocumentWriter
    {
        public string Extension => extension;

        public IDocumentSink Open(Stream output, WriteContext context) => throw new NotSupportedException();
    }

    private sealed class SecondWriter(string extension) : IDocumentWriter
    {
        public string Extension => extension;

        public IDocumentSink Open(Stream output, WriteContext context) => throw new NotSupportedException();
    }
}
