using System.Reflection;
using System.Text;
using System.Text.Json;

/// <summary>
/// Runs in the process of the command, as it was built, before its entry point, and calls that for each line of standard input: the command is compiled to
/// machine code once, and not for each call. The runtime looks for it by this name, where <c>DOTNET_STARTUP_HOOKS</c> names this file.
/// </summary>
internal static class StartupHook
{
    /// <summary>Stands behind what a call printed, on both streams, with the exit code; a command prints none.</summary>
    public const char End = '\0';

    public static void Initialize()
    {
        var entry = Assembly.GetEntryAssembly()!.EntryPoint!;
        using var calls = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var output = Printer(Console.OpenStandardOutput());
        using var error = Printer(Console.OpenStandardError());
        while (calls.ReadLine() is { } line)
        {
            using var call = JsonDocument.Parse(line);
            Console.SetOut(output);
            Console.SetError(error);

            // What it does not catch ends the process, as it does where it was started for this call alone.
            var arguments = call.RootElement.EnumerateArray().Select(argument => argument.GetString()!).ToArray();
            var exit = entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [arguments], null);
            error.WriteLine($"{End}{exit}");
            output.WriteLine($"{End}{exit}");
        }

        Environment.Exit(0);
    }

    private static StreamWriter Printer(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true };
}
