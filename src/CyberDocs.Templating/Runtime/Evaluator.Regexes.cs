using System.Text.RegularExpressions;

namespace CyberDocs.Templating.Runtime;

/// <content>Regular expressions, parsed once per render.</content>
internal sealed partial class Evaluator
{
    private const int MostRegexes = 200;

    private readonly Dictionary<(string Pattern, RegexOptions Options), Regex> regexes = [];

    public Regex Regex(string pattern, RegexOptions options)
    {
        CheckStringLength((long)pattern.Length * 64, CallPosition);
        if (regexes.TryGetValue((pattern, options), out var known))
        {
            return known;
        }

        if (regexes.Count >= MostRegexes)
        {
            regexes.Clear();
        }

        return regexes[(pattern, options)] = new Regex(pattern, options, Options.MaxRegexTime);
    }
}
