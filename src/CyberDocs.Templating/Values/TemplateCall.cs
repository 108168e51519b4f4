using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating;

/// <summary>One call of a <see cref="TemplateFunction"/>: its arguments, and the way to report that they are wrong.</summary>
public readonly ref partial struct TemplateCall
{
    private readonly TemplateFunction function;

    internal TemplateCall(TemplateFunction function, ReadOnlySpan<TemplateValue> arguments, Evaluator evaluator)
    {
        this.function = function;
        Arguments = arguments;
        Evaluator = evaluator;
    }

    /// <summary>The arguments: one per parameter, defaults filled in, then those of a rest parameter.</summary>
    public ReadOnlySpan<TemplateValue> Arguments { get; }

    /// <summary>How many arguments there are.</summary>
    public int Count => Arguments.Length;

    /// <summary>An argument, or null beyond the last one.</summary>
    /// <param name="index">Index counted from 0.</param>
    public TemplateValue this[int index] => index < Arguments.Length ? Arguments[index] : default;

    /// <summary>The render that calls.</summary>
    internal Evaluator Evaluator { get; }

    /// <summary>The exception to throw when the arguments are wrong; it ends the render with an error at the place of the call.</summary>
    /// <param name="japanese">What is wrong, in Japanese.</param>
    /// <param name="english">What is wrong, in English.</param>
    public Exception Fail(string japanese, string english) => new TemplateFunctionException(function.Name, japanese, english);
}
