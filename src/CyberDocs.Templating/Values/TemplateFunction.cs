namespace CyberDocs.Templating;

/// <summary>Something that templates can call: <c>name arg1 arg2</c> or <c>value | name arg2</c>. Immutable and thread-safe.</summary>
/// <remarks>Functions must be pure: the same arguments give the same result, with no clock, randomness, files or network behind it.</remarks>
public abstract class TemplateFunction
{
    private Scripting.FunctionView? view;

    /// <summary>Calls the function.</summary>
    /// <param name="call">The arguments, one per parameter in <see cref="Parameters"/>, then the rest.</param>
    public delegate TemplateValue Body(TemplateCall call);

    /// <summary>The name as error messages show it.</summary>
    public abstract string Name { get; }

    /// <summary>The parameters; arguments are counted, named and defaulted by them before <see cref="Invoke"/>.</summary>
    public abstract IReadOnlyList<TemplateParameter> Parameters { get; }

    /// <summary>Calls the function.</summary>
    /// <param name="call">The arguments, one per parameter, then the rest.</param>
    public abstract TemplateValue Invoke(TemplateCall call);

    /// <summary>A function from a delegate.</summary>
    /// <param name="name">The name as error messages show it.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="body">What it does.</param>
    public static TemplateFunction From(string name, IReadOnlyList<TemplateParameter> parameters, Body body)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(body);
        return new FromDelegate(name, [.. parameters], body);
    }

    /// <summary>A function of one argument.</summary>
    /// <param name="name">The name as error messages show it.</param>
    /// <param name="body">What it does.</param>
    public static TemplateFunction From(string name, Func<TemplateValue, TemplateValue> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return From(name, [new TemplateParameter("value")], call => body(call[0]));
    }

    /// <summary>The function as Scriban calls it; made once.</summary>
    internal Scripting.FunctionView View => view ??= new Scripting.FunctionView(this);

    private sealed class FromDelegate(string name, TemplateParameter[] parameters, Body body) : TemplateFunction
    {
        public override string Name => name;

        public override IReadOnlyList<TemplateParameter> Parameters => parameters;

        public override TemplateValue Invoke(TemplateCall call) => body(call);
    }
}
