using System.Diagnostics;
using System.Text;

namespace CyberDocs.Cli.Tests;

/// <summary>The command, run as a process of its own.</summary>
internal sealed record CommandProcess(int Exit, string Output, string Error)
{
    public static CommandProcess Run(params string[] arguments) => Ended("dotnet", arguments);

    /// <summary>Runs it as somebody who may not do everything: permissions hold for others than root alone.</summary>
    public static CommandProcess RunUnprivileged(params string[] arguments) => Environment.UserName == "root"
        ? Ended("setpriv", arguments, "--reuid=65534", "--regid=65534", "--clear-groups", "dotnet")
        : Ended("dotnet", arguments);

    /// <summary>Starts it without waiting for its end; what it prints is lost.</summary>
    public static Process Start(params string[] arguments)
    {
        var process = Process.Start(Command("dotnet", arguments, []))!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static CommandProcess Ended(string program, string[] arguments, params string[] before)
    {
        using var process = Process.Start(Command(program, arguments, before))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandProcess(process.ExitCode, output, error.Result);
    }

    private static ProcessStartInfo Command(string program, string[] arguments, string[] before)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,

            // Both languages, whatever the machine speaks.
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        };
        foreach (var argument in (string[])[.. before, Path.Combine(AppContext.BaseDirectory, "CyberDocs.Cli.dll"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
