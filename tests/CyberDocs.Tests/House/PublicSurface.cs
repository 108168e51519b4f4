using System.Reflection;
using System.Text;

namespace CyberDocs.Tests.House;

/// <summary>Writes an assembly's public surface as text, in a stable order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What the compiler adds to every record says nothing about our surface.
    private static readonly HashSet<string> RecordNoise =
        ["Equals", "GetHashCode", "ToString", "PrintMembers", "<Clone>$", "Deconstruct", "op_Equality", "op_Inequality", "get_EqualityContract", "EqualityContract"];

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type));
            var bases = type.GetInterfaces().Where(item => item.Assembly.FullName!.StartsWith("CyberDocs", StringComparison.Ordinal))
                .Select(Name).Order(StringComparer.Ordinal).ToList();
            if (type.BaseType is { } parent && parent.Assembly.FullName!.StartsWith("CyberDocs", StringComparison.Ordinal))
            {
                bases.Insert(0, Name(parent));
            }

            text.AppendLine(bases.Count == 0 ? "" : " : " + string.Join(", ", bases));
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("  ").AppendLine(line);
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select((name, index) => $"{index:D2} {name}");
        }

        return type.GetMembers(Declared).Where(IsVisible).Select(Describe).Where(line => line.Length > 0).Distinct();
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => (method.IsPublic || method.IsFamily) && !RecordNoise.Contains(method.Name)
            && (!method.IsSpecialName || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        PropertyInfo property => property.GetAccessors(true).Any(accessor => accessor.IsPublic || accessor.IsFamily) && !RecordNoise.Contains(property.Name),
        FieldInfo field => field.IsPublic,
        _ => false,
    };

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => $"{Static(method.IsStatic)}{method.Name}({Parameters(method)}) : {Name(method.ReturnType)}",
        PropertyInfo property => $"{Static(property.GetAccessors(true)[0].IsStatic)}{property.Name} : {Name(property.PropertyType)} {{ {Accessors(property)} }}",
        FieldInfo field => $"{Static(field.IsStatic)}{field.Name} : {Name(field.FieldType)}",
        _ => "",
    };

    private static string Accessors(PropertyInfo property)
    {
        var set = property.SetMethod is { } setter && (setter.IsPublic || setter.IsFamily)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ? " init;" : " set;"
            : "";
        return (property.GetMethod is { IsPublic: true } or { IsFamily: true } ? "get;" : "") + set;
    }

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Parameters(MethodBase method) => string.Join(
        ", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}"));

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Name(Type type)
    {
        if (type.IsGenericType)
        {
            var name = type.GetGenericTypeDefinition().Name;
            var tick = name.IndexOf('`', StringComparison.Ordinal);
            return (tick < 0 ? name : name[..tick]) + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">";
        }

        return type.IsArray ? Name(type.GetElementType()!) + "[]" : type.IsGenericParameter ? type.Name : type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
    }
}
