using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CyberDocs.Cli.Web;

/// <summary>Answers requests that were let in. Thread-safe.</summary>
internal sealed class Site(Workspace workspace, UploadLimits limits, IHostApplicationLifetime lifetime)
{
    private readonly Jobs jobs = new(workspace, lifetime.ApplicationStopping);
    private readonly Letters letters = new();

    public async Task Answer(HttpContext context)
    {
        try
        {
            await (HttpMethods.IsPost(context.Request.Method) ? Act(context) : Show(context)).ConfigureAwait(false);
        }
        catch (WebRefusal refusal)
        {
            await Refuse(context, refusal).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            await Refuse(context, new WebRefusal(e.StatusCode, "受け取れませんでした。", "The request could not be taken.")).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var refusal = new WebRefusal(
                StatusCodes.Status409Conflict,
                $"できませんでした。{ReasonText.Of(e, FindingLanguage.Japanese)}", $"It could not be done. {ReasonText.Of(e, FindingLanguage.English)}");
            await Refuse(context, refusal).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The page was closed. What goes on in the background goes on.
        }
    }

    private Task Show(HttpContext context)
    {
        var words = Words.Of(context.Request);
        var parts = context.Request.Path.Value!.Trim('/').Split('/');
        return parts switch
        {
            [""] => workspace.Path is null ? Page(context, StartPage.Of(workspace, words)) : Go(context, "/findings"),
            ["end"] => Page(context, StartPage.Ending(workspace, words)),
            ["open"] => Page(context, StartPage.Of(workspace, words)),
            ["findings"] => Page(context, FindingsPage.Of(Opened(), context.Request.Query["noted"] == "yes", words)),
            ["documents"] => Page(context, DocumentsPage.Of(Opened(), words)),
            ["documents", var number] => Page(context, PreviewPage.Of(Opened(), Number(number), words)),
            ["view", var number] => Papers.View(context, Opened(), Number(number)),
            ["download", "new"] => Papers.Send(context, BookWork.New(workspace), Papers.Workbook, "dossier.xlsx"),
            ["download", "dossier"] => Papers.Dossier(context, Opened()),
            ["download", "todo", var format] => Papers.Todo(context, Opened(), context.Request.Query["person"].ToString(), format),
            ["download", "changes", var format] => Papers.Changes(context, Opened(), format),
            ["download", var number, var format] => Papers.Download(context, Opened(), Number(number), format),
            ["fact", var number] => Text(context, "text/html", FactFinder.Answer(Opened(), Number(number), context.Request.Query["cell"], words)),
            ["forms"] => Page(context, FormsPage.Of(Opened(), context.Request.Query["taken"], words)),
            ["ledger"] => Page(context, LedgerPage.Of(Opened(), context.Request.Query["taken"], context.Request.Query["sheet"].ToString(), words)),
            ["changes"] => Page(context, ChangesPage.Of(Opened(), context.Request.Query["carried"], words)),
            ["vendors"] => Page(context, VendorsPage.Of(Opened(), letters.Find(context.Request.Query["made"]), words)),
            ["vendors", var number, "letters.zip"] => Papers.Send(context, letters.Find(number)?.Archive, "application/zip", letters.Find(number)?.Name ?? ""),
            ["todo"] => Page(context, TodoPage.Of(Opened(), context.Request.Query["person"].ToString(), words)),
            ["corrections"] => Page(context, CorrectionsPage.Of(Opened(), words)),
            ["jobs", var number] => Page(context, JobPage.Of(jobs.Find(Number(number)), workspace, words)),
            ["jobs", var number, "set.zip"] => Papers.Send(context, jobs.Find(Number(number)).File, "application/zip", jobs.Find(Number(number)).Name),
            ["events"] => Events.Send(context, workspace, lifetime.ApplicationStopping),
            ["files", var name] => Assets.Send(context, name),
            _ => throw new WebRefusal(StatusCodes.Status404NotFound, "このページはありません。", "There is no such page."),
        };
    }

    private async Task Act(HttpContext context)
    {
        var form = await Uploads.Form(context, limits).ConfigureAwait(false);
        var go = context.Request.Path.Value switch
        {
            "/open" when workspace.HasUnsaved => throw new WebRefusal(
                StatusCodes.Status409Conflict,
                "先に、書き込んだ写しを受け取ってください。ほかのデータを開くと消えます。",
                "First get the copy that was written into: it goes when another dossier is opened."),
            "/open" => await Opening.Open(workspace, form, limits, context.RequestAborted).ConfigureAwait(false),
            "/date" => SetDate(form["date"].ToString()),
            "/forms" => await Returned.Add(Opened(), form, limits, context.RequestAborted).ConfigureAwait(false),
            "/forms/take" => Returned.Take(Opened(), form),
            "/forms/forget" => Returned.Forget(Opened()),
            "/ledger" => await TakenLedger.Add(Opened(), form, limits, context.RequestAborted).ConfigureAwait(false),
            "/ledger/take" => TakenLedger.Take(Opened(), form, context.RequestAborted),
            "/ledger/forget" => TakenLedger.Forget(Opened()),
            "/changes" => await Opening.Older(Opened(), form, limits, context.RequestAborted).ConfigureAwait(false),
            "/vendors" => letters.Write(Opened(), form, context.RequestAborted),
            "/waiting" => WaitingResults.Act(Opened(), form),
            "/note" => BookWork.Note(Opened()),
            "/carry" => BookWork.Carry(Opened()),
            "/jobs" => $"/jobs/{jobs.Begin(Opened(), form).Number.ToString(CultureInfo.InvariantCulture)}",
            "/language" => SetLanguage(context, form),
            "/end" when workspace.HasUnsaved && form["sure"] != "on" => "/end",
            "/end" => null,
            _ => throw new WebRefusal(StatusCodes.Status404NotFound, "このページはありません。", "There is no such page."),
        };
        if (go is not null)
        {
            await Go(context, go).ConfigureAwait(false);
            return;
        }

        await Page(context, StartPage.Ended(workspace, Words.Of(context.Request))).ConfigureAwait(false);
        await context.Response.CompleteAsync().ConfigureAwait(false);
        lifetime.StopApplication();
    }

    private string SetDate(string text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            throw new WebRefusal(StatusCodes.Status400BadRequest, "日付を確かめてください。", "This is no date.");
        }

        workspace.Date = date;
        workspace.Refresh();
        return "/findings";
    }

    private static string SetLanguage(HttpContext context, IFormCollection form)
    {
        context.Response.Cookies.Append(
            Words.CookieName, form["lang"] == "en" ? "en" : "ja", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        var back = form["back"].ToString();
        return back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal) ? back : "/";
    }

    private Workspace Opened() => workspace.Path is not null
        ? workspace
        : throw new WebRefusal(StatusCodes.Status409Conflict, "先にデータを開いてください。", "Open a dossier first.");

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new WebRefusal(StatusCodes.Status404NotFound, "このページはありません。", "There is no such page.");

    private static Task Page(HttpContext context, Markup page) => Text(context, "text/html", page);

    private static Task Text(HttpContext context, string type, Markup text)
    {
        context.Response.ContentType = type + "; charset=utf-8";
        return context.Response.WriteAsync(text.ToString(), Encoding.UTF8, context.RequestAborted);
    }

    // A page that was sent is asked for again, not sent again.
    private static Task Go(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = path;
        return Task.CompletedTask;
    }

    private async Task Refuse(HttpContext context, WebRefusal refusal)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = refusal.Status;
        context.Response.Headers.Connection = "close";
        await Page(context, StartPage.Refused(workspace, refusal, Words.Of(context.Request))).ConfigureAwait(false);
        if (Uploads.IsTooLarge(context.Request, limits))
        {
            await Uploads.Drop(context).ConfigureAwait(false);
        }
    }
}
