using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace CyberDocs;

/// <summary>Registers CyberDocs with a service collection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="CyberDocsEngine"/> for the whole application, unless one is registered already; it is made when it is first asked for, and logs
    /// where the application does.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the default options; null keeps them.</param>
    public static IServiceCollection AddCyberDocs(
        this IServiceCollection services, Func<CyberDocsOptions, CyberDocsOptions>? configure = null) =>
        services.AddCyberDocs((_, options) => configure?.Invoke(options) ?? options);

    /// <summary>
    /// Registers one <see cref="CyberDocsEngine"/> for the whole application, unless one is registered already; it is made when it is first asked for, and logs
    /// where the application does.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the default options with the help of other services, such as a template source that reads a database.</param>
    public static IServiceCollection AddCyberDocs(
        this IServiceCollection services, Func<IServiceProvider, CyberDocsOptions, CyberDocsOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(provider => new CyberDocsEngine(
            configure(provider, CyberDocsOptions.Default with { Logging = provider.GetService<ILoggerFactory>() })));
        return services;
    }
}
