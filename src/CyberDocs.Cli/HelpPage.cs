using System.CommandLine;
using System.CommandLine.Invocation;

namespace CyberDocs.Cli;

/// <summary>What <c>--help</c> prints.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int NameWidth = 24;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCodes.Done;
    }

    public static void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(Speech.Of("使い方", "usage") + ":");
        output.WriteLine("  " + UsageOf(command));
        List(Speech.Of("引数", "arguments"), command.Arguments.Select(argument => (argument.Name, argument.Description)), output);
        List(Speech.Of("コマンド", "commands"), command.Subcommands.Select(sub => (sub.Name, sub.Description)), output);
        List(Speech.Of("オプション", "options"), OptionsOf(command).Select(option => (NameOf(option), DescriptionOf(option))), output);
    }

    private static string UsageOf(Command command) => string.Join(' ', [
        .. Ancestors(command).Reverse().Skip(1).Select(above => above.Name).Prepend("cyberdocs"),
        .. command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name),
        .. command.Options.Where(option => option.Required).Select(NameOf),
        command.Subcommands.Count > 0 ? Speech.Of("コマンド", "COMMAND") : "",
        Speech.Of("[オプション]", "[OPTIONS]")]);

    // The command's own, then those of all commands.
    private static IEnumerable<Option> OptionsOf(Command command) =>
        Ancestors(command).SelectMany(above => above.Options.Where(option => !option.Hidden && (above == command || option.Recursive)));

    private static IEnumerable<Command> Ancestors(Command command)
    {
        for (var above = command; above is not null; above = above.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return above;
        }
    }

    private static string NameOf(Option option) => option.ValueType == typeof(bool) || option.ValueType == typeof(void)
        ? option.Name
        : $"{option.Name} {option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant()}";

    private static string? DescriptionOf(Option option) => option switch
    {
        System.CommandLine.Help.HelpOption => Speech.Of("この説明を示す", "shows this help"),
        VersionOption => Speech.Of("版を示す", "shows the version"),
        _ => option.Required ? $"{option.Description}{Speech.Of("（必須）", "(required)")}" : option.Description,
    };

    private static void List(string title, IEnumerable<(string Name, string? Description)> rows, TextWriter output)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var (name, description) in all)
        {
            output.WriteLine($"  {name.PadRight(NameWidth)}{(name.Length >= NameWidth ? "  " : "")}{description}");
        }
    }
}
