using CyberDocs.Templating.Markup;
using CyberDocs.TestKit;

namespace CyberDocs.Templating.Tests.Markup;

public class MarkupReferenceTests
{
    [Fact]
    public void The_reference_names_every_element_and_attribute()
    {
        var lines = Directory.EnumerateFiles(Repository.PathOf("templates"), "*.md").SelectMany(File.ReadAllLines)
            .Where(l => l.StartsWith("| `<", StringComparison.Ordinal)).ToList();

        Assert.All(MarkupVocabulary.All, element =>
        {
            var line = Assert.Single(lines, l => l.Split('|')[1].Replace("/>", ">", StringComparison.Ordinal).Contains($"`<{element.Name}>`", StringComparison.Ordinal));
            var named = line.Split('|')[2].Split('`').Where((_, i) => i % 2 == 1);
            Assert.Equal(element.Attributes.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void Codes_of_the_markup_stand_in_order_and_once()
    {
        var codes = MarkupFindings.All.Select(c => c.Id).ToList();

        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.All(codes, c => Assert.InRange(string.CompareOrdinal(c, "CD3200"), 0, 99));
    }
}
