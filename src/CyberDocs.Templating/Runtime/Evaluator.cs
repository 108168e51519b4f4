using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using CyberDocs.Findings;
using CyberDocs.Templating.BuiltIns;
using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Runtime;

/// <summary>The state of one render: variables, output, limits and the way that led here. Not thread-safe.</summary>
internal sealed partial class Evaluator
{
    // Work between two looks at the clock and the cancellation token.
    private const int WorkPerLook = 4096;

    private readonly TemplateLibrary library;
    private readonly IMarkupOutput output;
    private readonly CancellationToken cancellation;
    private readonly long started = Stopwatch.GetTimestamp();
    private readonly List<(TemplateText From, SourcePosition At, string Name)> includes = [];
    private Template template;
    private long turns;
    private int work;
    private int calls;

    public Evaluator(
        Template template, TemplateObject globals, IMarkupOutput output, TemplateLibrary library, CancellationToken cancellation)
    {
        this.template = template;
        this.output = output;
        this.library = library;
        this.cancellation = cancellation;
        Options = library.Options;
        this.globals = new RenderGlobals(globals, this);
        Frame = new LocalFrame(this, default);
        PushObject(this.globals);
    }

    public TemplateOptions Options { get; }

    /// <summary>What <c>ret</c> gave; read by whoever called.</summary>
    public TemplateValue Returned { get; set; }

    /// <summary>Where the running function was called, for its errors.</summary>
    public SourcePosition CallPosition { get; private set; }

    public string Source(int start, int length) => template.Text.Text.Substring(start, length);

    public void Run()
    {
        cancellation.ThrowIfCancellationRequested();
        template.Root.Execute(this);
    }

    public TemplateException Error(FindingCode code, SourcePosition position, params ReadOnlySpan<string> arguments) =>
        new(SourceExcerpt.Finding(template.Text, code, position, Chain(), arguments));

    public TemplateException Error(FindingCode code, params ReadOnlySpan<string> arguments) => Error(code, CallPosition, arguments);

    /// <summary>One turn of a loop, in a statement or inside a function over arrays.</summary>
    public void Turn(SourcePosition position)
    {
        if (++turns > Options.MaxLoopTurns)
        {
            throw Error(TemplateFindings.LoopLimit, position, ValueText.Of(Options.MaxLoopTurns));
        }

        Work(1, position);
    }

    /// <summary>Counts work whose amount a template decides, such as the items that a function walks over.</summary>
    public void Work(int amount, SourcePosition position)
    {
        work += amount;
        if (work < WorkPerLook)
        {
            return;
        }

        work = 0;
        cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(started) > Options.MaxTime)
        {
            throw Error(TemplateFindings.TimeLimit, position, ValueText.Of((long)Options.MaxTime.TotalSeconds));
        }
    }

    /// <summary>Takes the length of a string that is about to be made.</summary>
    public void CheckStringLength(long length, SourcePosition position)
    {
        if (length > Options.MaxStringLength)
        {
            throw Error(TemplateFindings.StringLimit, position, ValueText.Of(Options.MaxStringLength));
        }

        Work((int)(length >> 6), position);
    }

    public void CheckArrayLength(long length, SourcePosition position)
    {
        if (length > Options.MaxArrayLength)
        {
            throw Error(TemplateFindings.ArrayLimit, position, ValueText.Of(Options.MaxArrayLength));
        }

        Work((int)length, position);
    }

    public void CheckStack(SourcePosition position)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(TemplateFindings.CallLimit, position, ValueText.Of(calls));
        }
    }

    public void EnterCall(SourcePosition position)
    {
        if (calls >= Options.MaxCallDepth)
        {
            throw Error(TemplateFindings.CallLimit, position, ValueText.Of(Options.MaxCallDepth));
        }

        CheckStack(position);
        calls++;
        Work(8, position);
    }

    public void LeaveCall() => calls--;

    private string? Chain()
    {
        if (includes.Count == 0)
        {
            return null;
        }

        var chain = new StringBuilder();
        for (var i = includes.Count - 1; i >= 0; i--)
        {
            var (from, at, name) = includes[i];
            chain.Append(i == includes.Count - 1 ? "" : "\n")
                .Append("include '").Append(name).Append("': ")
                .Append(new SourcePlace(from.Name, at.Line, at.Column).ToString());
        }

        return chain.ToString();
    }
}
