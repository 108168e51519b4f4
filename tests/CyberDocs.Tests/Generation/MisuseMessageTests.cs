using CyberDocs.TestKit;

namespace CyberDocs.Tests.Generation;

/// <summary>What is asked for and cannot be made is said in both languages, so that the command can say it in one.</summary>
public sealed class MisuseMessageTests
{
    private static readonly CyberDocsEngine Engine = new();

    private static readonly GenerateOptions Options = new() { Date = SampleDossier.Date };

    public static TheoryData<GenerateOptions, string, string> Misuses => new()
    {
        { Options with { Profile = "xx" }, "開示の区分「xx」はありません。使えるもの: inspector, internal, vendor。", "There is no profile 'xx'; there are inspector, internal, vendor." },
        { Options with { Profile = "vendor", ProfileVendor = "xx" }, "事業者「xx」はありません。あるもの: ―。", "There is no vendor 'xx'; there are ―. (Parameter 'vendor')" },
        { Options with { ProfileVendor = "xx" }, "事業者を示すときは、開示の区分も示してください。なければ、すべてが示されます。", "A vendor is given without a profile, so that everything would be shown. (Parameter 'options')" },
        { Options with { Formats = ["nope"] }, "形式「nope」はありません。使えるもの: docx, drawio, html, pdf, svg, txt, xlsx。", "There is no writer for 'nope'; there are docx, drawio, html, pdf, svg, txt, xlsx." },
        { Options with { Formats = ["png"] }, "画像（png）には、パッケージ CyberDocs.Skia と PngDrawingWriter を加えてください。", "Pictures need the package CyberDocs.Skia and its PngDrawingWriter among the DrawingWriters." },
        { Options with { Bundle = true, FillableForms = true }, "提出書類一式（bundle）は入力できる様式（fillable）とは一緒に作れず、添付（attach）は提出書類一式にだけ付きます。", "A bundle is not fillable, and attachments need one." },
    };

    [Theory]
    [MemberData(nameof(Misuses))]
    public void Misuse_is_said_in_Japanese_and_then_in_English(GenerateOptions options, string japanese, string english)
    {
        var read = Engine.Read(Repository.PathOf("samples", "data", "no-system", "dossier.yaml"));
        var thrown = Assert.ThrowsAny<ArgumentException>(() => Engine.Generate(read, static (_, _) => { }, options));
        Assert.Equal($"{japanese}/ {english}", thrown.Message);
    }

    [Fact]
    public void A_document_that_is_not_there_is_told_with_those_that_are()
    {
        var read = Engine.Read(Repository.PathOf("samples", "data", "no-system", "dossier.yaml"));
        var thrown = Assert.Throws<ArgumentException>(() => Engine.Generate(read, static (_, _) => { }, Options with { Documents = ["xx"] }));
        var ids = string.Join(", ", Engine.Documents.Select(document => document.Id));
        Assert.Equal($"書類「xx」はありません。使えるもの: {ids}。/ There is no document 'xx'; there are {ids}.", thrown.Message);
    }
}
