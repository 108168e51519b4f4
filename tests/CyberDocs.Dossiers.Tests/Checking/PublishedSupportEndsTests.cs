using System.Globalization;
using CyberDocs.Checking.Rules;

namespace CyberDocs.Dossiers.Tests.Checking;

public sealed class PublishedSupportEndsTests
{
    [Theory]
    [InlineData("Windows 7", "2020-01-14")]
    [InlineData("Ｗｉｎｄｏｗｓ７ Professional SP1（ESU契約なし）", "2020-01-14")]
    [InlineData("Microsoft Windows 10 Pro 22H2", "2025-10-14")]
    [InlineData("windows10pro", "2025-10-14")]
    [InlineData("Windows 8.1 Pro 64bit", "2023-01-10")]
    [InlineData("Windows Server 2012 R2 Standard", "2023-10-10")]
    [InlineData("CentOS 7.9.2009", "2024-06-30")]
    [InlineData("Windows 70", null)]
    [InlineData("Windows 11 Pro", null)]
    [InlineData("Windows 7からWindows 11へ更新済み", null)]
    [InlineData("Windows 10 以外", null)]
    [InlineData("Windows 10 IoT Enterprise LTSC 2019", null)]
    [InlineData("Windows 7 組込み版 SP1", null)]
    [InlineData("旧 Windows 7", null)]
    public void An_entry_counts_when_it_is_a_product_of_the_table_with_its_edition_and_nothing_else(string entry, string? end) =>
        Assert.Equal(end, PublishedSupportEnds.Of(entry)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
