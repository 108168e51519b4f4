using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CyberDocs.TestKit;

/// <summary>
/// A process of the command, as it was built, that runs one call after the other; <see cref="StartupHook"/> is its other end. It ends with the tests.
/// </summary>
internal sealed class CommandHost(Process process)
{
    private static readonly ConcurrentDictionary<string, ConcurrentBag<CommandHost>> Idle = new(StringComparer.Ordinal);

    /// <summary>Runs a call in a process that was started in the same way and has nothing else to do.</summary>
    /// <param name="start">How one is started where there is none.</param>
    /// <param name="arguments">What the command is given.</param>
    public static CommandProcess Run(ProcessStartInfo start, string[] arguments)
    {
        var idle = Idle.GetOrAdd($"{start.FileName} {string.Join(' ', start.ArgumentList)}", static _ => []);
        if (!idle.TryTake(out var host))
        {
            start.RedirectStandardInput = true;
            start.StandardInputEncoding = new UTF8Encoding(false);
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
            host = new CommandHost(Process.Start(start)!);
        }

        return host.Run(arguments, idle);
    }

    private CommandProcess Run(string[] arguments, ConcurrentBag<CommandHost> idle)
    {
        process.StandardInput.WriteLine(JsonSerializer.Serialize(arguments));
        process.StandardInput.Flush();
        var told = Task.Run(() => Read(process.StandardError));
        var output = Read(process.StandardOutput);
        var error = told.Result;
        if (output is [var printed, var exit] && error.Length == 2)
        {
            idle.Add(this);
            return new CommandProcess(int.Parse(exit, CultureInfo.InvariantCulture), printed, error[0]);
        }

        // It came to an end of its own.
        process.WaitForExit();
        using (process)
        {
            return new CommandProcess(process.ExitCode, output[0], error[0]);
        }
    }

    // What the call printed and the exit code behind it; the former alone where the process ended.
    private static string[] Read(StreamReader reader)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[4096];
        while (!IsEnd(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) && reader.BaseStream.Read(piece) is > 0 and var length)
        {
            bytes.Write(piece, 0, length);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Split(StartupHook.End);
    }

    private static bool IsEnd(ReadOnlySpan<byte> bytes) => bytes is [.., (byte)'\n'] && bytes.Contains((byte)StartupHook.End);
}
