using CyberDocs.Files;

namespace CyberDocs.Tests.Files;

public sealed class BookHolderTests : IDisposable
{
    private readonly string book = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");

    public BookHolderTests() => File.WriteAllText(book, "");

    public void Dispose() => File.Delete(book);

    [Fact]
    public void Who_reads_a_workbook_for_a_moment_does_not_have_it_open()
    {
        var reading = new FileStream(book, FileMode.Open, FileAccess.Read, FileShare.Read);
        Assert.Null(BookHolder.Of(book, reading.Dispose));
    }

    [Fact]
    public void Who_keeps_a_workbook_has_it_open()
    {
        using var kept = new FileStream(book, FileMode.Open, FileAccess.Read, FileShare.Read);
        Assert.NotNull(BookHolder.Of(book, static () => { }));
    }
}
