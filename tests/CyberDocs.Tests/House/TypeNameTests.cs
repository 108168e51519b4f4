using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>A name means one thing.</summary>
public sealed class TypeNameTests
{
    [Fact]
    public void No_two_types_that_ship_have_one_name() => Assert.Empty(TypeNames.Doubles(
        [.. ((IEnumerable<object[]>)PublicApiTests.Packages).Select(row => (string)row[0]), "CyberDocs.Cli"]));
}
