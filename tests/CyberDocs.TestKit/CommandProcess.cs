using System.Diagnostics;
using System.Text;

namespace CyberDocs.TestKit;

/// <summary>
/// The command, run as a process apart: as it was built, or, where <c>CYBERDOCS_COMMAND</c> names one, as it was published, which begins much sooner.
/// </summary>
public sealed record CommandProcess(int Exit, string Output, string Error)
{
    private static readonly string? Published = Environment.GetEnvironmentVariable("CYBERDOCS_COMMAND") is { Length: > 0 } published ? published : null;

    private static readonly string[] Started = Published is not null ? [Published] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "CyberDocs.Cli.dll")];

    /// <summary>Runs it to its end: the published one in a process for this call, the built one in a process that takes call after call.</summary>
    public static CommandProcess Run(params string[] arguments) => Ended([], arguments);

    /// <summary>Runs it as somebody who may not do everything: permissions hold for others than root alone.</summary>
    public static CommandProcess RunUnprivileged(params string[] arguments) =>
        Ended(Environment.UserName == "root" ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [], arguments);

    /// <summary>Runs it on Linux where no file may become longer than a block: writing fails as it does on a full disk.</summary>
    public static CommandProcess RunWithoutRoom(params string[] arguments) => Ended(
        ["bash", "-c", "trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; ulimit -f 1; exec \"$@\"", "bash"], arguments);

    // Tests that run in the background of a script are born deaf to the interrupt, and so is whatever they start.
    private static readonly string[] Hearing = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : [];

    /// <summary>Starts it without waiting for its end; what it prints is lost.</summary>
    public static Process Start(params string[] arguments)
    {
        var process = Process.Start(Command([.. Hearing, .. Started, .. arguments]))!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static CommandProcess Ended(string[] within, string[] arguments)
    {
        if (Published is null)
        {
            return CommandHost.Run(Command([.. within, .. Started]), arguments);
        }

        using var process = Process.Start(Command([.. within, Published, .. arguments]))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandProcess(process.ExitCode, output, error.Result);
    }

    // Both languages, whatever the machine speaks.
    private static ProcessStartInfo Command(string[] line) => new(line[0], line[1..])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
        Environment = { ["LC_ALL"] = "C.UTF-8" },
    };
}
