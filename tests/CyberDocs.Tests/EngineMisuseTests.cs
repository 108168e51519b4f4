using CyberDocs.Checking;
using CyberDocs.Documents;
using CyberDocs.Findings;

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

    [Fact]
    public void A_rule_with_the_code_of_another_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => new CyberDocsEngine(new CyberDocsOptions { Rules = [new OwnRule("CD2001")] }));
        Assert.Contains(nameof(OwnRule), error.Message, StringComparison.Ordinal);
        Assert.Contains("CD2001", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new CyberDocsEngine(new CyberDocsOptions { Rules = [new OwnRule("MY1"), new OwnRule("MY1")] }));
        Assert.NotNull(new CyberDocsEngine(new CyberDocsOptions { Rules = [new OwnRule("MY1"), new OwnRule("MY2")] }));
    }

    [Theory]
    [InlineData("id: own\nlabel: 自院用\nhides: [ { record: device, fields: [adress] } ]\n", "own", "CD1046")]
    [InlineData("label: 自院用\nhides: []\n", "own", "CD1042")]
    [InlineData("id: vendor\nlabel: 事業者\nhides: [ { record: devise, fields: [] } ]\n", "vendor", "CD1046")]
    public void A_profile_whose_file_is_wrong_is_no_missing_one_and_none_takes_its_place(string yaml, string id, string code)
    {
        var profiles = Directory.CreateDirectory(Path.Combine(folder, "templates", "profiles")).FullName;
        File.WriteAllText(Path.Combine(profiles, "own.yaml"), yaml);
        var engine = new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [Path.Combine(folder, "templates")] });
        var read = engine.Read(SampleDossier.FilePath);

        var error = Assert.Throws<ArgumentException>(() => engine.Generate(read, folder, new GenerateOptions { Date = SampleDossier.Date, Profile = id }));

        Assert.Contains(Path.Combine(profiles, "own.yaml"), error.Message, StringComparison.Ordinal);
        Assert.Contains(code, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一覧", "形式が分かりません")]
    [InlineData("", "フォルダーです")]
    public void A_file_that_does_not_say_its_format_is_refused_with_the_endings_there_are(string name, string reason)
    {
        var engine = new CyberDocsEngine();
        var document = engine.Compose(engine.Read(SampleDossier.FilePath).Dossier!, [], SampleDossier.Date).Document!;
        var error = Assert.Throws<ArgumentException>(() => engine.Save(document, Path.Combine(folder, name)));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains(".xlsx", error.Message, StringComparison.Ordinal);
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

    private sealed class OwnRule(string code) : IRule
    {
        public FindingCode Code { get; } = new(code, Severity.Info, "見本", "sample", "なし", "none");

        public IReadOnlyList<string> Documents { get; } = [];

        public IEnumerable<Finding> Check(CheckContext context) => [];
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
