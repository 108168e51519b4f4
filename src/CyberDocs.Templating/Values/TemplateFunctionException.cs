namespace CyberDocs.Templating;

/// <summary>A function refuses its arguments; the runtime turns it into a finding at the place of the call.</summary>
internal sealed class TemplateFunctionException(string function, string japanese, string english) : Exception(english)
{
    public string Function { get; } = function;

    public string Japanese { get; } = japanese;

    public string English { get; } = english;
}
