using System.Text.RegularExpressions;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.House;

/// <summary>The README keeps what it promises.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void The_two_commands_stand_first_and_as_they_are()
    {
        var blocks = CodeBlock().Matches(Readme).Where(match => match.Groups["language"].Value == "sh").Select(match => match.Groups["code"].Value.Trim()).ToList();
        Assert.Equal("dotnet run --project samples/CyberDocs.Sample", blocks[0]);
        Assert.Equal("dotnet test", blocks[1]);
        Assert.Contains("dotnet test -c Release", File.ReadAllText(Repository.PathOf(".ci", "run")), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_of_the_readme_is_code_that_the_tests_compile_and_run()
    {
        var compiled = Squeeze(File.ReadAllText(Repository.PathOf("tests", "CyberDocs.Tests", "ReadmeExamples.cs")));
        var blocks = CodeBlock().Matches(Readme).Where(match => match.Groups["language"].Value == "csharp").Select(match => match.Groups["code"].Value).ToList();
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Squeeze(block), compiled, StringComparison.Ordinal));
    }

    [Fact]
    public void Commands_of_the_readme_are_commands_of_the_program()
    {
        var program = File.ReadAllText(Repository.PathOf("src", "CyberDocs.Cli", "Program.cs"));
        var commands = Regex.Matches(Readme, "^cyberdocs (?<name>[a-z]+)", RegexOptions.Multiline).Select(match => match.Groups["name"].Value).Distinct().ToList();
        Assert.NotEmpty(commands);
        Assert.All(commands, name => Assert.Contains($"{char.ToUpperInvariant(name[0])}{name[1..]}Command.Create()", program, StringComparison.Ordinal));
    }

    private static string Squeeze(string code) => Regex.Replace(code, @"\s+", " ").Trim();

    [GeneratedRegex("```(?<language>\\w+)\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
