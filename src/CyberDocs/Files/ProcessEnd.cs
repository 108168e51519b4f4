namespace CyberDocs.Files;

/// <summary>
/// Clears away what is half done where the process ends in the midst of it: a command that was told to stop and is slow to do so, a server that is shut down.
/// Until it is disposed of. Thread-safe.
/// </summary>
internal sealed class ProcessEnd : IDisposable
{
    private readonly EventHandler handler;

    public ProcessEnd(Action clear)
    {
        handler = (_, _) =>
        {
            try
            {
                clear();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The next run removes it.
            }
        };
        AppDomain.CurrentDomain.ProcessExit += handler;
    }

    public void Dispose() => AppDomain.CurrentDomain.ProcessExit -= handler;
}
