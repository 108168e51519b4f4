using System.Diagnostics;
using System.Text;

namespace CyberDocs.Cli.Tests;

/// <summary>The command, run as a process of its own.</summary>
internal sealed record CommandProcess(int Exit, string Output, string Error)
{
    public static CommandProcess Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CyberDocs.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandProcess(process.ExitCode, output, error.Result);
    }
}
