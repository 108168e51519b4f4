using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CyberDocs;

/// <summary>Registers CyberDocs with a service collection.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers one <see cref="CyberDocsEngine"/> for the whole application, unless one is registered already.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the default options; null keeps them.</param>
    public static IServiceCollection AddCyberDocs(
        this IServiceCollection services, Func<CyberDocsOptions, CyberDocsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = configure?.Invoke(CyberDocsOptions.Default) ?? CyberDocsOptions.Default;
        services.TryAddSingleton(_ => new CyberDocsEngine(options));
        return services;
    }
}
