using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Tests;

public sealed class PackageNameTests
{
    [Theory]
    [InlineData("worksheets/sheet1.xml", "xl/", "xl/worksheets/sheet1.xml")]
    [InlineData("./worksheets/sheet1.xml", "xl/", "xl/worksheets/sheet1.xml")]
    [InlineData("/xl/worksheets/sheet1.xml", "xl/", "xl/worksheets/sheet1.xml")]
    [InlineData("../xl/worksheets/../worksheets/sheet1.xml", "xl/", "xl/worksheets/sheet1.xml")]
    [InlineData("worksheets\\sheet%201.xml", "xl/", "xl/worksheets/sheet 1.xml")]
    [InlineData("worksheets/%E5%8F%B0%E5%B8%B3.xml", "xl/", "xl/worksheets/台帳.xml")]
    [InlineData("../../../xl/a.xml", "xl/", "xl/a.xml")]
    [InlineData("xl//a.xml#Sheet1!A1", "", "xl/a.xml")]
    public void A_reference_names_one_part_however_it_is_written(string reference, string folder, string part) => Assert.Equal(part, PartName.Of(reference, folder));
}
