using System.Reflection;
using System.Xml.Linq;
using CyberDocs.TestKit;
using PublicApiGenerator;

namespace CyberDocs.Tests.House;

/// <summary>The public surface: known, sealed and documented.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages => ["CyberDocs.Documents", "CyberDocs.Dossiers", "CyberDocs.Diagrams", "CyberDocs.Templating", "CyberDocs.OpenXml", "CyberDocs.Pdf", "CyberDocs.Html", "CyberDocs.Fonts", "CyberDocs"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Public_surface_is_as_verified(string package) =>
        Snapshot.Match(Assembly.Load(package).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }), $"PublicApi.{package}");

    [Theory]
    [MemberData(nameof(Packages))]
    public void Public_classes_are_sealed_abstract_or_static(string package) =>
        Assert.Empty(Assembly.Load(package).GetExportedTypes()
            .Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract)
            .Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Public_types_have_a_summary_that_says_more_than_their_name(string package)
    {
        var assembly = Assembly.Load(package);
        var documentation = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"));
        var summaries = documentation.Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value.Trim() ?? "");
        Assert.Empty(assembly.GetExportedTypes()
            .Where(type => !summaries.TryGetValue("T:" + type.FullName!.Replace('+', '.'), out var summary)
                || summary.Length < 8 || !summary.EndsWith('.'))
            .Select(type => type.FullName));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_public_type_has_static_state_that_can_change(string package) =>
        Assert.Empty(Assembly.Load(package).GetTypes()
            .Where(type => !type.Name.Contains('<') && !type.FullName!.Contains('<'))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<'))
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}"));
}
