namespace CyberDocs.Cli.Web;

/// <summary>How far a set has come. Stateless and thread-safe.</summary>
internal static class JobPage
{
    public static Markup Of(Job job, Workspace workspace, Words words)
    {
        var content = new Markup();
        if (job.Trouble is { } trouble)
        {
            content.Add($"""<p class="trouble" role="alert">{words["作れませんでした。", "The set could not be made."]} {words[trouble]}</p>""");
        }
        else if (job.Result is { } result)
        {
            content.Add($"""
                <p>{words[$"{result.Files.Count} ファイルができました。", $"{result.Files.Count} files were made."]} <a class="button" href="/jobs/{job.Number}/set.zip" download>{words["ZIP を受け取る", "Get the ZIP"]}</a></p>
                <p>{words["エラー", "errors"]} {result.Findings.Count(finding => finding.Severity == Severity.Error)}{words["、", ", "]}{words["警告", "warnings"]} {result.Findings.Count(finding => finding.Severity == Severity.Warning)} <a href="/findings">{words["確認結果を見る", "See the findings"]}</a></p>

                """);
        }
        else
        {
            content.Add($"""
                <div data-again="700"><p><progress max="{Math.Max(1, job.Progress.Total)}" value="{job.Progress.Done}" aria-label="{words["進み具合", "Progress"]}"></progress> {job.Progress.Done} / {job.Progress.Total} {job.Progress.Title}</p></div>
                <p class="hint">{words["このページを閉じても、作業は続きます。", "The work goes on when this page is closed."]}</p>
                <p><a href="/jobs/{job.Number}">{words["今の様子を見る", "See how far it is"]}</a></p>

                """);
        }

        return SitePage.Of(workspace, $"/jobs/{job.Number}", words["書類を作る", "Making the set"], words, content);
    }
}
