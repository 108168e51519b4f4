using System.Net;
using System.Text.RegularExpressions;
using CyberDocs.Cli.Web;
using CyberDocs.TestKit;

namespace CyberDocs.Cli.Tests.Web;

/// <summary>The local page over a copy of the sample, and the person who looks at it.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    public static readonly DateOnly Date = new(2024, 10, 1);

    private readonly LocalSite site;
    private readonly Workspace workspace;

    private RunningSite(LocalSite site, Workspace workspace, string folder)
    {
        (this.site, this.workspace, Folder, Start) = (site, workspace, folder, new Uri(site.StartAddress));
        Base = new Uri(Start.GetLeftPart(UriPartial.Authority));
        Person = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = Base };
    }

    public string Folder { get; }

    public Uri Start { get; }

    public Uri Base { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Somebody who opened the start address.</summary>
    public HttpClient Person { get; }

    public static async Task<RunningSite> Open(
        bool withDossier = true, string sample = "", UploadLimits? limits = null, Action<string>? change = null, string dossier = "dossier.yaml")
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-site-").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf(["samples", "data", .. sample.Length == 0 ? [] : (string[])[sample]])))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var templates = Directory.CreateDirectory(Path.Combine(folder, "templates")).FullName;
        change?.Invoke(folder);
        var workspace = new Workspace(() => new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [templates] }), [templates], Date);
        if (withDossier)
        {
            workspace.Open(Path.Combine(folder, dossier), isCopy: false);
        }

        var running = new RunningSite(await LocalSite.Start(workspace, 0, limits ?? UploadLimits.Default), workspace, folder);
        Assert.Equal(HttpStatusCode.Redirect, (await running.Person.GetAsync(running.Start)).StatusCode);
        return running;
    }

    /// <summary>A page that is there.</summary>
    public async Task<string> Page(string path)
    {
        using var answer = await Person.GetAsync(new Uri(path, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {text}");
        return text;
    }

    public async Task<byte[]> Bytes(string path) => await Person.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    public async Task<HttpResponseMessage> Post(string path, HttpContent content, string? origin = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin.Length == 0 ? Base.GetLeftPart(UriPartial.Authority) : origin);
        }

        return await Person.SendAsync(request);
    }

    public Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields) =>
        Post(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    public Task<HttpResponseMessage> Hand(string path, params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "files", name);
        }

        return Post(path, form);
    }

    /// <summary>The number of a document in the list.</summary>
    public async Task<string> NumberOf(string title) =>
        DocumentLink().Matches(await Page("/documents")).Single(link => link.Groups["name"].Value.Contains(title, StringComparison.Ordinal)).Groups["number"].Value;

    public async ValueTask DisposeAsync()
    {
        Person.Dispose();
        await site.DisposeAsync();
        workspace.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    [GeneratedRegex("<a href=\"/documents/(?<number>[0-9]+)\">(?<name>[^<]+)</a>")]
    private static partial Regex DocumentLink();
}
