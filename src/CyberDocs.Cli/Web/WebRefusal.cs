namespace CyberDocs.Cli.Web;

/// <summary>What a request asks for cannot be done; the person is told why, in both languages.</summary>
internal sealed class WebRefusal(int status, string japanese, string english) : Exception($"{japanese} / {english}")
{
    public int Status { get; } = status;

    public string Japanese { get; } = japanese;

    public string English { get; } = english;
}
