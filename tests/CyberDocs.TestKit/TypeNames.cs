using System.Reflection;
using System.Runtime.CompilerServices;

namespace CyberDocs.TestKit;

/// <summary>Names of types, where two of one name would be taken for each other.</summary>
public static class TypeNames
{
    /// <summary>Names that several types of the assemblies have; a nested type is named with those that it stands in, a generic one without its parameters.</summary>
    public static IEnumerable<string> Doubles(IEnumerable<string> assemblies) => assemblies
        .SelectMany(name => Assembly.Load(name).GetTypes())
        .Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal) && !IsGenerated(type))
        .Select(type => (Name: NameOf(type), Room: type.Assembly.GetName().Name + " " + type.Namespace))
        .Distinct()
        .GroupBy(type => type.Name, type => type.Room, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => $"{group.Key}: {string.Join(", ", group.Order(StringComparer.Ordinal))}");

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Namespace is null || !type.Namespace.StartsWith("CyberDocs", StringComparison.Ordinal);

    private static string NameOf(Type type)
    {
        var plain = type.Name.Split('`')[0];
        return type.DeclaringType is { } outer ? NameOf(outer) + "." + plain : plain;
    }
}
