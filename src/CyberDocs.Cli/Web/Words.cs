using Microsoft.AspNetCore.Http;

namespace CyberDocs.Cli.Web;

/// <summary>The language of a page. Immutable and thread-safe.</summary>
internal sealed record Words(bool IsJapanese)
{
    public const string CookieName = "lang";

    public string Tag => IsJapanese ? "ja" : "en";

    public string this[string japanese, string english] => IsJapanese ? japanese : english;

    /// <summary>What kept something from being done.</summary>
    public string this[Exception trouble] => ReasonText.Of(trouble, IsJapanese ? FindingLanguage.Japanese : FindingLanguage.English);

    /// <summary>What the reader chose before, or the language that the browser asks for first; Japanese papers are read in Japanese otherwise.</summary>
    public static Words Of(HttpRequest request)
    {
        var chosen = request.Cookies[CookieName] ?? request.Headers.AcceptLanguage.ToString();
        return new Words(!chosen.StartsWith("en", StringComparison.OrdinalIgnoreCase));
    }
}
