using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Dossiers.Tests.Reading;

public sealed class FieldPlacesTests
{
    [Theory]
    [InlineData(7, new[] { 7, 1, 7, 12, 0, 0, 7, 300 })]
    [InlineData(1_000_000, new[] { 1_000_000, 1, 1_000_003, 5, 999_990, 70_000, 0, 0 })]
    [InlineData(1, new[] { int.MaxValue, int.MaxValue, 1, 0, 0, 0, 2, 16_383 })]
    [InlineData(0, new[] { 3, 4, 0, 0 })]
    public void Places_are_unpacked_as_they_were_packed(int line, int[] positions)
    {
        var packed = FieldPlaces.Pack(positions, line);
        for (var i = 0; i < positions.Length / 2; i++)
        {
            (int, int)? expected = positions[2 * i] == 0 ? null : (positions[2 * i], positions[(2 * i) + 1]);
            Assert.Equal(expected, FieldPlaces.At(packed, i, line));
        }
    }

    [Fact]
    public void A_row_of_sixteen_fields_on_one_line_takes_no_more_than_two_bytes_each() =>
        Assert.True(FieldPlaces.Pack([.. Enumerable.Range(0, 16).SelectMany(i => (int[])[123_456, 1 + (i * 14)])], 123_456).Length <= 32);

    [Fact]
    public void The_field_of_a_row_in_a_sheet_names_its_cell()
    {
        var origin = new Origin(new OriginSource("台帳.xlsx", "接続!機器", ["id", "zone"]), 12, 1, FieldPlaces.Pack([12, 1, 12, 28], 12), null);
        Assert.Equal(new SourcePlace("台帳.xlsx", 12, 1, "接続!機器!A12"), origin.Place);
        Assert.Equal(new SourcePlace("台帳.xlsx", 12, 28, "接続!機器!AB12"), origin.Of("zone"));
        Assert.Equal(origin.Place, origin.Of("vlan"));
    }
}
