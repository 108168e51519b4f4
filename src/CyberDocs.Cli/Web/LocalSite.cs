using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CyberDocs.Cli.Web;

/// <summary>The local page: a server that only this machine reaches, for one person, until it is ended.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly WebApplication app;
    private readonly Workspace workspace;
    private readonly CancellationTokenSource ended = new();
    private readonly Task watching;

    private LocalSite(WebApplication app, Workspace workspace, Gate gate)
    {
        (this.app, this.workspace, StartAddress) = (app, workspace, gate.StartAddress);
        watching = workspace.Watch(ended.Token);
    }

    /// <summary>The address that the person opens.</summary>
    public string StartAddress { get; }

    /// <summary>Starts serving.</summary>
    /// <param name="workspace">What is shown; disposed with the site.</param>
    /// <param name="port">The port; 0 takes a free one.</param>
    /// <param name="limits">How much is taken in.</param>
    public static async Task<LocalSite> Start(Workspace workspace, int port, UploadLimits limits)
    {
        // Nothing from files or variables of the machine: no address but the loopback's is ever listened on.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, port);
            options.AddServerHeader = false;
            options.Limits.MaxConcurrentConnections = 200;
            options.Limits.MaxRequestBodySize = limits.Bytes * UploadLimits.Dropped;
        });
        builder.Services.Configure<HostOptions>(static options => options.ShutdownTimeout = Patience);
        var app = builder.Build();
        Gate? gate = null;
        var site = new Site(workspace, limits, app.Lifetime);
        app.Run(async context =>
        {
            // What a page asked for is stopped with the program.
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, app.Lifetime.ApplicationStopping);
            context.RequestAborted = stopping.Token;
            if (await gate!.Admits(context).ConfigureAwait(false))
            {
                await site.Answer(context).ConfigureAwait(false);
            }
        });
        gate = new Gate(port);
        await app.StartAsync().ConfigureAwait(false);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        gate = new Gate(new Uri(address).Port);
        return new LocalSite(app, workspace, gate);
    }

    /// <summary>Serves until the person or the caller ends it.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        await using var registration = cancellation.Register(app.Lifetime.StopApplication).ConfigureAwait(false);
        await app.WaitForShutdownAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync().ConfigureAwait(false);
        await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await app.DisposeAsync().ConfigureAwait(false);
        ended.Dispose();
        workspace.Dispose();
    }
}
