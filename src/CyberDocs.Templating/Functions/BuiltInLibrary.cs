using Scriban.Functions;
using Scriban.Runtime;

namespace CyberDocs.Templating.Functions;

/// <summary>
/// The names that every template knows: Scriban's, with ours in place of those that depend on the machine, cut characters or lose markup. Thread-safe.
/// </summary>
internal sealed class BuiltInLibrary
{
    public BuiltInLibrary()
    {
        Root = new ScriptObject();
        foreach (var (name, value) in new BuiltinFunctions())
        {
            Root[name] = value switch
            {
                ScriptObject family when name is not ("empty" or "blank") => Wrapped(name, family),
                _ => value,
            };
        }

        Root["include"] = IncludeFunctions.Include;
        Root["include_join"] = IncludeFunctions.Join;
        Root.IsReadOnly = true;
    }

    public ScriptObject Root { get; }

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

    private static BuiltIn[] Ours { get; } =
        [.. TextFunctions.All, .. ListFunctions.All, .. DateFunctions.All, .. NumberFunctions.All, .. ObjectFunctions.All, .. MarkupFunctions.All];
}
