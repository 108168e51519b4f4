using System.Collections;
using CyberDocs.Templating.Scripting;
using Scriban.Runtime;

namespace CyberDocs.Templating.Functions;

/// <summary>
/// Lets functions that count in halves of characters see whole ones: a text that stands for a list is a list of characters, and expressions see each character
/// beyond U+FFFF as one for private use. Not thread-safe; one for each call.
/// </summary>
internal sealed class WholeCharacters
{
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';

    // Made when the first character beyond U+FFFF is met.
    private Dictionary<Rune, char>? stands;
    private Dictionary<char, Rune>? means;

    /// <summary>Whether a function takes a regular expression.</summary>
    public static bool IsExpression(string function) => function.StartsWith("regex.", StringComparison.Ordinal);

    /// <summary>The arguments as the function sees them; list functions of ours see whole characters anyway.</summary>
    public ScriptArray Given(string function, ScriptArray arguments, bool isOurs)
    {
        if (!isOurs && function.StartsWith("array.", StringComparison.Ordinal) && arguments is [string text, ..]
            && TextElements.Count(text) < text.Length)
        {
            return Changed(arguments, (argument, i) => i == 0 ? new ScriptArray(TextElements.Of(text)) : argument);
        }

        if (!IsExpression(function) || arguments.OfType<string>().ToList() is not { } texts || !texts.Exists(HasPair))
        {
            return arguments;
        }

        (stands, means) = ([], []);
        var next = FirstPrivate;
        foreach (var rune in texts.SelectMany(each => each.EnumerateRunes()).Where(rune => !rune.IsBmp).Distinct().Order())
        {
            while (next < LastPrivate && texts.Exists(each => each.Contains(next, StringComparison.Ordinal)))
            {
                next++;
            }

            if (next >= LastPrivate)
            {
                break;
            }

            stands[rune] = next;
            means[next++] = rune;
        }

        return Changed(arguments, (argument, _) => argument is string each ? Covered(each) : argument);
    }

    /// <summary>The result as the template sees it.</summary>
    public object? Made(object? result) => means is not { Count: > 0 } ? result : result switch
    {
        string text => Uncovered(text),
        IEnumerable items and not IDictionary => new ScriptArray(items.Cast<object?>().Select(Made)),
        _ => result,
    };

    private string Covered(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => stands!.TryGetValue(rune, out var c) ? c.ToString() : rune.ToString()));

    private string Uncovered(string text) => string.Concat(text.Select(c => means!.TryGetValue(c, out var rune) ? rune.ToString() : c.ToString()));

    private static ScriptArray Changed(ScriptArray arguments, Func<object?, int, object?> change) => new(arguments.Select(change));

    private static bool HasPair(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
}
