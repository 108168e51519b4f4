using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>Parsed templates of a source by name. Thread-safe.</summary>
/// <param name="source">Where templates come from; null for none.</param>
/// <param name="options">Behaviour and limits.</param>
/// <param name="builtIns">The functions that every template knows; asked for when the first one is rendered, as whoever checks a dossier renders none.</param>
internal sealed class ScriptLibrary(ITemplateSource? source, TemplateOptions options, Func<ScriptObject> builtIns)
{
    private readonly ConcurrentDictionary<string, ScriptTemplate> entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TemplateText> texts = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<ScriptBlockStatement, BlockPlan> plans = [];
    private long length;

    /// <summary>Name of a text that was evaluated out of the data, whose literals are data too.</summary>
    public static string DataName { get; } = "object.eval";

    /// <summary>The same name for evaluated markup: another instance, which is how the two are told apart.</summary>
    public static string MarkupName { get; } = new(DataName.AsSpan());

    public TemplateOptions Options => options;

    public ScriptObject BuiltIns => builtIns();

    /// <summary>The template of a name with the findings of parsing it, or null when the source has none.</summary>
    public ScriptTemplate? Find(string name)
    {
        if (entries.TryGetValue(name, out var known))
        {
            return known;
        }

        TemplateText? text;
        try
        {
            // Names that are not found are not kept: a template could make up any number of them.
            if (source is null || !source.TryGet(name, out text))
            {
                return null;
            }
        }
        catch (InvalidDataException e)
        {
            return entries.GetOrAdd(name, ScriptParser.Refused(name, e.InnerException as InputRefusedException, options));
        }

        var most = Math.Max(options.MaxLengthTogether, options.MaxTemplateLength);
        var isTooMuch = texts.TryAdd(text.Name, text) && text.Text.Length <= options.MaxTemplateLength && !TryTake(text.Text.Length, most);
        return entries.GetOrAdd(name, isTooMuch ? ScriptParser.TooLongTogether(text.Name, most) : ScriptParser.Parse(text, options));
    }

    // What a template is parsed to takes some hundred times as much as the template.
    private bool TryTake(int characters, int most)
    {
        if (Interlocked.Add(ref length, characters) <= most)
        {
            return true;
        }

        Interlocked.Add(ref length, -characters);
        return false;
    }

    /// <summary>How a block runs, found once and kept as long as the block.</summary>
    public BlockPlan PlanOf(ScriptBlockStatement block) => plans.GetValue(block, static block => new BlockPlan(block));

    /// <summary>The text of a template by the name that its places carry.</summary>
    public TemplateText TextOf(string? file) => file is not null && texts.TryGetValue(file, out var text) ? text : new TemplateText(file ?? "", "");
}
