using Xunit;

namespace CyberDocs.TestKit;

/// <summary>
/// Fails a test whose work never ends. The limit tells a hang from work and is no measure of speed: a busy machine does not reach it.
/// </summary>
public static class Hang
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Runs <paramref name="work"/> and passes its exceptions on; fails when it has not ended within <see cref="Limit"/>.</summary>
    public static void Guard(Action work, string what)
    {
        var running = Task.Run(work);
        Assert.True(Task.WaitAny([running], Limit) == 0, $"Does not end: {what}");
        running.GetAwaiter().GetResult();
    }
}
