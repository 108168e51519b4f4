using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>Tells open pages that a file was saved, as server-sent events. Stateless and thread-safe.</summary>
internal static class Events
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public static async Task Send(HttpContext context, Workspace workspace, CancellationToken ending)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        context.Response.ContentType = "text/event-stream";
        var isKnown = int.TryParse(context.Request.Query["known"], NumberStyles.None, CultureInfo.InvariantCulture, out var known);
        known = isKnown ? known : workspace.Now.Version;
        await context.Response.WriteAsync(": \n\n", ended.Token).ConfigureAwait(false);
        while (true)
        {
            await context.Response.Body.FlushAsync(ended.Token).ConfigureAwait(false);
            var next = workspace.Next(known, ended.Token);
            if (await Task.WhenAny(next, Task.Delay(Heartbeat, ended.Token)).ConfigureAwait(false) != next)
            {
                ended.Token.ThrowIfCancellationRequested();
                await context.Response.WriteAsync(": \n\n", ended.Token).ConfigureAwait(false);
                continue;
            }

            known = await next.ConfigureAwait(false);
            var saved = string.Create(CultureInfo.InvariantCulture, $"event: saved\ndata: {known}\n\n");
            await context.Response.WriteAsync(saved, ended.Token).ConfigureAwait(false);
        }
    }
}
