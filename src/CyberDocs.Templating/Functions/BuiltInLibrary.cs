using Scriban.Functions;
using Scriban.Runtime;

namespace CyberDocs.Templating.Functions;

/// <summary>
/// The names that every template knows: Scriban's, with ours in place of those that depend on the machine, cut characters or lose markup. Thread-safe.
/// </summary>
internal static class BuiltInLibrary
{
    private static BuiltIn[] Ours { get; } =
        [.. TextFunctions.All, .. ListFunctions.All, .. DateFunctions.All, .. NumberFunctions.All, .. ObjectFunctions.All, .. MarkupFunctions.All];

    /// <summary>The functions by name; made when the first template is rendered or checked.</summary>
    public static ScriptObject Root { get; } = Made();

    private static ScriptObject Made()
    {
        var root = new ScriptObject();
        foreach (var (name, value) in new BuiltinFunctions())
        {
            root[name] = value switch
            {
                ScriptObject family when name is not ("empty" or "blank") => Wrapped(name, family),
                _ => value,
            };
        }

        root["include"] = IncludeFunctions.Include;
        root["include_join"] = IncludeFunctions.Join;
        root.IsReadOnly = true;
        return root;
    }

    private static ScriptObject Wrapped(string family, ScriptObject functions)
    {
        var wrapped = new ScriptObject();
        foreach (var (name, value) in functions)
        {
            if (value is IScriptCustomFunction function)
            {
                wrapped[name] = new BuiltIn($"{family}.{name}", function);
            }
            else if (!(family == "date" && name == "format"))
            {
                wrapped[name] = value;
            }
        }

        foreach (var ours in Ours.Where(function => function.Name.StartsWith(family + ".", StringComparison.Ordinal)))
        {
            wrapped[ours.Name[(family.Length + 1)..]] = ours;
        }

        wrapped.IsReadOnly = true;
        return wrapped;
    }
}
