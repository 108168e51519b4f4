namespace CyberDocs.Documents.Tests.Tables;

public sealed class TableRunTests
{
    [Fact]
    public void A_table_sent_row_by_row_keeps_the_style_and_the_id_that_stand_at_its_block()
    {
        var builder = new DocumentBuilder();
        new Document(new DocumentHead { Title = "題" }, [new Table(new TableHead { Columns = [new(1, ColumnUnit.Weight)] }, []) { Style = "ledger", Id = "t1" }]).WriteTo(builder);
        var table = Assert.IsType<Table>(Assert.Single(builder.Document.Body));
        Assert.Equal(("ledger", "t1", "ledger", "t1"), (table.Style, table.Id, table.Head.Style, table.Head.Id));
    }
}
