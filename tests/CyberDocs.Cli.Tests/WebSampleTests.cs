using System.IO.Compression;
using System.Net;
using System.Text;
using CyberDocs.TestKit;
using CyberDocs.WebSample;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CyberDocs.Cli.Tests;

/// <summary>The sample of a web service, asked as its callers ask it.</summary>
public sealed class WebSampleTests(WebApplicationFactory<RackRule> service) : IClassFixture<WebApplicationFactory<RackRule>>
{
    [Fact]
    public async Task The_set_comes_as_zip_with_the_running_foot_of_the_house()
    {
        using var answer = await Post("/documents?date=2024-10-01", "dossier.yaml", "ledger.csv");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        Assert.Contains(zip.Entries, entry => entry.FullName == "04-機器管理台帳.pdf");
        using var cover = new ZipArchive(zip.Entries.Single(entry => entry.FullName == "00-提出書類一覧.docx").Open(), ZipArchiveMode.Read);
        var heads = cover.Entries.Where(entry => entry.FullName.Contains("header", StringComparison.Ordinal)).Select(Text).ToList();
        Assert.Contains(heads, text => text.Contains("文書管理システム", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_document_comes_as_pdf()
    {
        using var answer = await Post("/documents/contact-chain?date=2024-10-01", "dossier.yaml", "ledger.csv");
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        using var unknown = await Post("/documents/nothing", "dossier.yaml", "ledger.csv");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Findings_hold_those_of_the_house_and_a_missing_ledger_is_told()
    {
        using var answer = await Post("/check", "dossier.yaml");
        var findings = await answer.Content.ReadAsStringAsync();
        Assert.Contains("ledger.csv", findings, StringComparison.Ordinal);
        using var client = service.CreateClient();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("cyberdocs: 1\ninstitution: { name: 見本病院 }\ndevices:\n  - { id: SV-001, kind: サーバ, name: 見本 }\n"), "files", "dossier.yaml" },
        };
        using var checkedOne = await client.PostAsync(new Uri("/check", UriKind.Relative), form);
        Assert.Contains("EX0001", await checkedOne.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_it_offers_and_that_it_lives()
    {
        using var client = service.CreateClient();
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health", UriKind.Relative)));
        Assert.Contains("\"/documents/{id}\"", await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> Post(string address, params string[] names)
    {
        using var form = new MultipartFormDataContent();
        foreach (var name in names)
        {
            form.Add(new ByteArrayContent(await File.ReadAllBytesAsync(Repository.PathOf("samples", "data", name))), "files", name);
        }

        using var client = service.CreateClient();
        return await client.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
