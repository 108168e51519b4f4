using CyberDocs.Cli.Web;
using CyberDocs.Findings;

namespace CyberDocs.Cli.Tests.Web;

/// <summary>Where a fault of many devices stands, short enough to be read.</summary>
public sealed class PlaceListTests
{
    private static readonly Words Japanese = new(IsJapanese: true);

    [Fact]
    public void Neighbours_in_a_column_are_a_range() => Assert.Equal(
        [("自院.xlsx 機器管理台帳!K2～K5", 4), ("機器管理台帳!K7", 1), ("機器管理台帳!K8", 1), ("機器管理台帳!L9", 1), ("事業者!L10", 1)],
        PlaceList.Of([Cell(2), Cell(3), Cell(4), Cell(5), Cell(7), Cell(8), Cell(9, "機器管理台帳!L"), Cell(10, "事業者!L")], Japanese));

    [Fact]
    public void Lines_below_one_another_are_a_range() => Assert.Equal(
        [("ledger.csv 2 行 40 桁～4 行 38 桁", 3), ("6 行 1 桁", 1), ("dossier.yaml 7 行 1 桁", 1)],
        PlaceList.Of([Line(2, 40), Line(3, 44), Line(4, 38), Line(6, 1), new("自院/dossier.yaml", 7, 1)], Japanese));

    [Fact]
    public void Places_are_said_once_and_in_english_too()
    {
        Assert.Equal([("自院.xlsx 機器管理台帳!K2", 1)], PlaceList.Of([Cell(2), new("a.csv", 1, 1), Cell(2)], Japanese).Take(1));
        Assert.Equal([("ledger.csv line 2, column 1 to line 4, column 1", 3)], PlaceList.Of([Line(2, 1), Line(3, 1), Line(4, 1)], new(IsJapanese: false)));
    }

    private static SourcePlace Cell(int row, string column = "機器管理台帳!K") => new("自院.xlsx", row, 11, $"{column}{row}");

    private static SourcePlace Line(int line, int column) => new("自院/ledger.csv", line, column);
}
