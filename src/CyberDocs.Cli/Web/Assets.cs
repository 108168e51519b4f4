using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>The page's own style sheet and script. Stateless and thread-safe.</summary>
internal static class Assets
{
    public static async Task Send(HttpContext context, string name)
    {
        var type = name switch
        {
            "page.css" => "text/css; charset=utf-8",
            "page.js" => "text/javascript; charset=utf-8",
            _ => throw new WebRefusal(StatusCodes.Status404NotFound, "このページはありません。", "There is no such page."),
        };
        context.Response.ContentType = type;
        await using var file = typeof(Assets).Assembly.GetManifestResourceStream("web/" + name)!;
        await file.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }
}
