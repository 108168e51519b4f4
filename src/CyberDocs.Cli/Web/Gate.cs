using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>
/// Lets in the person who started the program and nobody else: names of other hosts that lead here, pages of other sites and whoever does not know the token
/// of the start address stay outside. Immutable and thread-safe.
/// </summary>
internal sealed class Gate
{
    public const string StartPath = "/start";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // A document is shown inside a page of ours; it may neither run anything nor lead anywhere.
    private const string DocumentPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

    private readonly string token = NewSecret();
    private readonly string session = NewSecret();
    private readonly string host;
    private readonly string cookie;

    public Gate(int port)
    {
        host = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
        cookie = string.Create(CultureInfo.InvariantCulture, $"cyberdocs-{port}");
    }

    /// <summary>The address that the person opens.</summary>
    public string StartAddress => $"http://{host}{StartPath}?token={token}";

    /// <summary>Whether a request may go on; what it is answered otherwise was written.</summary>
    public async Task<bool> Admits(HttpContext context)
    {
        Protect(context.Response, Policy);
        var request = context.Request;
        if (request.Host.Value != host)
        {
            return await Refuse(context, StatusCodes.Status421MisdirectedRequest, "この名前では使えません。/ This host is not served.");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsPost(request.Method))
        {
            return await Refuse(context, StatusCodes.Status405MethodNotAllowed, "この方法では使えません。/ This method is not served.");
        }

        if (request.Path == StartPath && HttpMethods.IsGet(request.Method) && Same(request.Query["token"].ToString(), token))
        {
            context.Response.Cookies.Append(cookie, session, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
            context.Response.Redirect("/");
            return false;
        }

        if (!Same(request.Cookies[cookie] ?? "", session))
        {
            return await Refuse(
                context, StatusCodes.Status403Forbidden, "cyberdocs の画面に出ているアドレスを開いてください。/ Open the address that cyberdocs shows in its window.");
        }

        return ComesFromHere(request) || await Refuse(context, StatusCodes.Status403Forbidden, "ほかのページからは使えません。/ Other pages cannot use this one.");
    }

    /// <summary>Headers of an answer that is one of the documents.</summary>
    public static void ProtectDocument(HttpResponse response)
    {
        Protect(response, DocumentPolicy);
        response.Headers.XFrameOptions = "SAMEORIGIN";
    }

    private static void Protect(HttpResponse response, string policy)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-store";

        // Not "no-referrer": browsers would then keep back the origin of our own forms.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
    }

    // Browsers say where a request comes from. What changes something must come from a page of ours; other programs of this machine share the cookie's site.
    private bool ComesFromHere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return site is "" or "same-origin" or "none" || request.Headers["Sec-Fetch-Dest"] == "document";
        }

        return origin == $"http://{host}" || (origin.Length == 0 && site == "same-origin");
    }

    private static async Task<bool> Refuse(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.Connection = "close";
        await context.Response.WriteAsync(message, context.RequestAborted).ConfigureAwait(false);
        return false;
    }

    private static bool Same(string given, string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(secret));

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}
