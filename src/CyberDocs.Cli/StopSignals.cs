using System.Runtime.InteropServices;

namespace CyberDocs.Cli;

/// <summary>
/// What Ctrl+C and SIGTERM do: they ask the command to stop, and where it does not within a moment, end the process. Thread-safe.
/// </summary>
/// <remarks>Files are put in place by renaming, so that the end of the process leaves none half written.</remarks>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource source = new();
    private readonly ManualResetEventSlim ended = new();
    private readonly PosixSignalRegistration[] registrations;
    private int asked;

    public StopSignals() => registrations =
        [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        ended.Set();
        Array.ForEach(registrations, registration => registration.Dispose());
    }

    // Terminals and timeout(1) send more than one: the first counts.
    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Exchange(ref asked, 1) == 1)
        {
            return;
        }

        source.CancelAsync();
        if (!ended.Wait(Patience))
        {
            Console.Error.WriteLine(CommandRun.Cancelled);
            Environment.Exit(ExitCodes.CouldNotRun);
        }
    }
}
