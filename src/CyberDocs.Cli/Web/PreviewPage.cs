namespace CyberDocs.Cli.Web;

/// <summary>One document as it will print, with zoom, and what was found while composing it. Stateless and thread-safe.</summary>
internal static class PreviewPage
{
    public static Markup Of(Workspace workspace, int number, Words words)
    {
        var now = workspace.Now;
        var planned = Papers.Find(now, number);
        var composed = Papers.Compose(workspace, number, CancellationToken.None);
        var content = new Markup();
        content.Add($"""{FindingsPage.Trouble(now, words)}<p class="line"><a href="/documents">{words["書類の一覧", "All documents"]}</a> """);
        foreach (var format in Papers.FormatsOf(planned))
        {
            content.Add($"""<a href="/download/{number}/{format}" download>{format.ToUpperInvariant()}</a> """);
        }

        content.Add($"</p>\n");
        if (composed.Findings.Count > 0)
        {
            content.Add($"""<section aria-labelledby="found"><h2 id="found">{words["この書類を作って分かったこと", "Found while making this document"]}</h2>{FindingsPage.List(composed.Findings, words)}</section>""");
        }

        if (composed.Document is not null)
        {
            content.Add($"""
                <div class="zoom" role="group" aria-label="{words["拡大・縮小", "Zoom"]}" hidden><button type="button" data-zoom="-">−</button><output>100%</output><button type="button" data-zoom="+">＋</button><button type="button" data-zoom="1">{words["元の大きさ", "Actual size"]}</button><button type="button" data-zoom="fit">{words["幅に合わせる", "Fit width"]}</button></div>
                <p id="fact" class="hint" role="status" aria-live="polite">{words["表の行や図の箱を押すと、元のデータの場所を示します。", "Click a row or a box of a drawing to see where its data stand."]}</p>
                <iframe class="paper" src="/view/{number}" title="{planned.FileName}" sandbox="allow-same-origin" data-number="{number}"></iframe>

                """);
        }

        return SitePage.Of(workspace, FormattableString.Invariant($"/documents/{number}"), planned.FileName, words, content, isLive: true);
    }
}
