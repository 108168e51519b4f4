using System.Diagnostics;
using CyberDocs.TestKit;
using Microsoft.Playwright;

namespace CyberDocs.Browser.Tests;

/// <summary>Debian's Chromium with the bundled fonts alone, so that pages look the same on every machine: the one without a window costs a third less.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // One for all tests: it is the start that costs. It ends with the process that started it.
    private static readonly Lazy<Task<IBrowser>> Shared = new(Start);

    public IBrowser Chromium { get; private set; } = null!;

    public async Task InitializeAsync() => Chromium = await Shared.Value;

    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task<IBrowser> Start()
    {
        Assertions.SetDefaultExpectTimeout(60_000);

        // Where Debian's package is missing, it is installed here, as .ci/run does: "dotnet test" needs nothing to be installed before.
        var program = Found() ?? Installed();
        var folder = Directory.CreateTempSubdirectory("cyberdocs-browser-").FullName;
        var fonts = Path.Combine(folder, "fonts.conf");
        await File.WriteAllTextAsync(fonts, $"""
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>{Repository.PathOf("src", "CyberDocs.Fonts", "Fonts")}</dir><cachedir>{folder}/cache</cachedir></fontconfig>
            """);
        var driver = await Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            driver.Dispose();
            Directory.Delete(folder, recursive: true);
        };
        var variables = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
        variables["FONTCONFIG_FILE"] = fonts;
        return await driver.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox", "--font-render-hinting=none"], Env = variables });
    }

    private static string? Found() => Programs.FirstOrDefault(File.Exists);

    private static string Installed()
    {
        if (OperatingSystem.IsLinux())
        {
            using var install = Process.Start("bash", [Repository.PathOf(".ci", "tools"), "chromium-headless-shell"]);
            install.WaitForExit();
        }

        return Found() ?? throw new FileNotFoundException("These tests need Debian's package chromium-headless-shell or chromium; where installing it failed, what apt-get said stands above.");
    }
}
