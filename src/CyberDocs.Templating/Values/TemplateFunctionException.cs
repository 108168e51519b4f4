using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Templating;

/// <summary>A function refuses its arguments, by <see cref="TemplateCall.Fail"/>; an engine turns it into a finding at the place of the call.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Only functions make it, with both languages.")]
public sealed class TemplateFunctionException : Exception
{
    internal TemplateFunctionException(string function, string japanese, string english)
        : base(english)
    {
        Function = function;
        Japanese = japanese;
    }

    /// <summary>Name of the function.</summary>
    public string Function { get; }

    /// <summary>What is wrong, in Japanese.</summary>
    public string Japanese { get; }

    /// <summary>What is wrong, in English.</summary>
    public string English => Message;
}
