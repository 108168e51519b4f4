using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace CyberDocs.Cli;

/// <summary>Says in people's words what is wrong with how the command was called.</summary>
internal static partial class UsageErrors
{
    public static int Print(ParseResult parsed, TextWriter output)
    {
        foreach (var error in parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
        {
            output.WriteLine(Words(error, parsed.CommandResult.Command));
        }

        var names = NamesOf(parsed.CommandResult);
        output.WriteLine(Speech.Of($"使い方は {names} --help で見られます。", $"{names} --help shows how it is used."));
        return ExitCodes.CouldNotRun;
    }

    private static string NamesOf(CommandResult result)
    {
        List<string> names = [];
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            names.Add(at is CommandResult { Command: not RootCommand } command ? command.Command.Name : "cyberdocs");
        }

        names.Reverse();
        return string.Join(' ', names.Distinct(StringComparer.Ordinal));
    }

    private static string Words(string message, Command command)
    {
        if (Unknown().Match(message) is { Success: true } unknown)
        {
            var name = unknown.Groups[1].Value;
            var near = Near(name, command) is { } candidate ? Speech.Of($"「{candidate}」でしょうか。", $" Did you mean {candidate}?") : "";
            return Speech.Of($"「{name}」は使えません。", $"'{name}' is not known here.") + near;
        }

        return MissingArgument().Match(message) is { Success: true } argument
                ? Speech.Of($"「{argument.Groups[1].Value}」に要る値がありません。", $"{argument.Groups[1].Value} needs a value.")
            : RequiredOption().Match(message) is { Success: true } option
                ? Speech.Of($"{option.Groups[1].Value} を指定してください。", $"{option.Groups[1].Value} is required.")
            : message.StartsWith("Required command", StringComparison.Ordinal)
                ? Speech.Of("コマンドを指定してください。", "Name a command.")
            : OneValue().Match(message) is { Success: true } single
                ? Speech.Of($"「{single.Groups[1].Value}」の値は一つだけです。", $"{single.Groups[1].Value} takes one value.")
            : Choice().Match(message) is { Success: true } choice
                ? Speech.Of($"「{choice.Groups[1].Value}」は使えません。使えるもの: {ChoicesOf(message)}", $"'{choice.Groups[1].Value}' is not one of: {ChoicesOf(message)}")
            : NoValue().Match(message) is { Success: true } value
                ? Speech.Of(
                    $"{value.Groups[2].Value} の値「{value.Groups[1].Value}」を読み取れません。",
                    $"'{value.Groups[1].Value}' is no value of {value.Groups[2].Value}.")
            : message;
    }

    private static string ChoicesOf(string message) => string.Join("、", Quoted().Matches(message).Skip(1).Select(match => match.Groups[1].Value));

    private static string? Near(string name, Command command) => command.Subcommands.Select(sub => sub.Name)
        .Concat(command.Options.Select(option => option.Name))
        .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
        .Where(candidate => candidate.Distance <= Math.Max(1, name.Length / 3))
        .OrderBy(candidate => candidate.Distance)
        .Select(candidate => candidate.Name)
        .FirstOrDefault();

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
        }

        return row[b.Length];
    }

    [GeneratedRegex("^Unrecognized command or argument '(.*)'", RegexOptions.Singleline)]
    private static partial Regex Unknown();

    [GeneratedRegex("^Required argument (?:'.*' )?missing for (?:command|option): '(.*)'", RegexOptions.Singleline)]
    private static partial Regex MissingArgument();

    [GeneratedRegex("^Option '(.*)' is required", RegexOptions.Singleline)]
    private static partial Regex RequiredOption();

    [GeneratedRegex("^(?:Command|Option) '(.*)' expects (?:a single argument|no more than)", RegexOptions.Singleline)]
    private static partial Regex OneValue();

    [GeneratedRegex("^Argument '(.*)' not recognized", RegexOptions.Singleline)]
    private static partial Regex Choice();

    [GeneratedRegex("^Cannot parse argument '(.*)' for (?:command|option) '(.*)' as expected type", RegexOptions.Singleline)]
    private static partial Regex NoValue();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
