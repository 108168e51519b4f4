namespace CyberDocs.Templating;

/// <summary>One call of a <see cref="TemplateFunction"/>: its arguments, and the way to report that they are wrong.</summary>
public readonly ref struct TemplateCall
{
    private readonly TemplateFunction function;

    /// <summary>A call, as a template engine makes it.</summary>
    /// <param name="function">The function that is called.</param>
    /// <param name="arguments">The arguments: one per parameter, defaults filled in, then those of a rest parameter.</param>
    public TemplateCall(TemplateFunction function, ReadOnlySpan<TemplateValue> arguments)
    {
        ArgumentNullException.ThrowIfNull(function);
        this.function = function;
        Arguments = arguments;
    }

    /// <summary>The arguments: one per parameter, defaults filled in, then those of a rest parameter.</summary>
    public ReadOnlySpan<TemplateValue> Arguments { get; }

    /// <summary>How many arguments there are.</summary>
    public int Count => Arguments.Length;

    /// <summary>An argument, or null beyond the last one.</summary>
    /// <param name="index">Index counted from 0.</param>
    public TemplateValue this[int index] => index < Arguments.Length ? Arguments[index] : default;

    /// <summary>The exception to throw when the arguments are wrong; the engine reports it at the place of the call.</summary>
    /// <param name="japanese">What is wrong, in Japanese.</param>
    /// <param name="english">What is wrong, in English.</param>
    /// <returns>A <see cref="TemplateFunctionException"/>.</returns>
    public Exception Fail(string japanese, string english) => new TemplateFunctionException(function.Name, japanese, english);
}
