using System.Runtime.CompilerServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>
/// Scriban's context for one render, set strict: everything that a node does passes <see cref="Evaluate(ScriptNode?, bool)"/>, where limits are kept,
/// values are printed with their places, and what Scriban would silently get wrong is refused. Not thread-safe.
/// </summary>
internal sealed partial class RenderContext : TemplateContext
{
    private readonly ScriptLibrary library;
    private readonly IMarkupOutput output;
    private readonly Stack<object?> caseValues = [];

    // Within wrap, the next function that is called takes the block.
    private int wraps;

    public RenderContext(ScriptLibrary library, TemplateObject globals, IMarkupOutput output, CancellationTokenSource time)
        : base(library.BuiltIns)
    {
        this.library = library;
        this.output = output;
        this.time = time;
        Options = library.Options;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = true;
        AutoIndent = Options.AutoIndent;
        NewLine = "\n";
        LoopLimit = (int)Math.Clamp(Options.MaxLoopTurns, 1, int.MaxValue);
        LimitToString = Options.MaxStringLength;
        RecursiveLimit = Options.MaxCallDepth;
        ObjectRecursionLimit = Options.MaxValueDepth;
        RegexTimeOut = Options.MaxRegexTime;
        CancellationToken = time.Token;
        TryGetVariable = FindVariable;
        TryGetMember = FindMember;
        var top = new GlobalsObject(globals);
        held = new HeldValues(Options.MaxMemory, () => top.Own);
        PushGlobal(top);
        PushOutput(new RowOutput(this));
    }

    public TemplateOptions Options { get; }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        Count(scriptNode);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(TemplateFindings.CallLimit, scriptNode!.Span, ValueText.Of(Options.MaxCallDepth));
        }

        switch (scriptNode)
        {
            case ScriptBlockStatement block when wraps == 0 && !Options.AutoIndent && library.PlanOf(block) is { IsWhole: true } plan:
                plan.Run(this);
                return null;
            case ScriptRawStatement literal:
                WriteLiteral(literal);
                return null;
            case ScriptExpressionStatement statement:
                var printed = base.Evaluate(statement, aliasReturnedFunction);
                if (statement.Parent is ScriptFunction)
                {
                    return printed;
                }

                if (printed is not null && statement.CanOutput)
                {
                    Print(printed, statement.Expression!.Span);
                }

                return null;
            case ScriptBinaryExpression binary:
                return Kept(Operators.Evaluate(this, binary), binary);
            case ScriptFunctionCall call:
                return Kept(EvaluateCall(call, aliasReturnedFunction), call);
            case ScriptAssignExpression { EqualToken.TokenType: not TokenType.Equal, Target: { } target, Value: { } operand } assignment:
                SetValue(target, Kept(Operators.Assign(this, assignment, target, operand), assignment));
                return null;
            case ScriptInterpolatedStringExpression interpolated:
                return Kept(Interpolate(interpolated), interpolated);
            case ScriptArrayInitializerExpression or ScriptObjectInitializerExpression:
                return Kept(base.Evaluate(scriptNode, aliasReturnedFunction), scriptNode);
            case ScriptCaptureStatement capture:
                SetValue(capture.Target, Captured(capture.Body!));
                return null;
            case ScriptCaseStatement choice:
                return EvaluateCase(choice);
            case ScriptWhenStatement branch:
                return EvaluateWhen(branch);
            case ScriptWrapStatement wrap:
                return EvaluateWrap(wrap, aliasReturnedFunction);
            default:
                return EvaluateOther(scriptNode, aliasReturnedFunction);
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        Print(textAsObject, CurrentNode?.Span ?? span);
        return this;
    }

    public override void Import(SourceSpan span, object objectToImport)
    {
        if (objectToImport is not IDictionary<string, object?> members)
        {
            throw Error(TemplateFindings.BadValue, span, Shown(objectToImport), "オブジェクト", "an object");
        }

        foreach (var (name, value) in members)
        {
            if (CurrentGlobal!.CanWrite(name))
            {
                CurrentGlobal.TrySetValue(this, span, name, value, false);
            }
        }
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IScriptObject ? base.GetMemberAccessorImpl(target) : Accessors.Instance;

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is string or MarkupText ? Accessors.Instance : target is System.Collections.IList ? base.GetListAccessorImpl(target, type) : null;

    // The value of a call, or the error of a wrong number of arguments at the name that is called.
    private object? EvaluateCall(ScriptFunctionCall call, bool alias)
    {
        try
        {
            return base.Evaluate(call, alias);
        }
        catch (ScriptRuntimeException error) when (error is not RenderError && RuntimeMessages.IsAboutArguments(error))
        {
            throw RuntimeMessages.Translate(this, error, PlaceOfCall(call));
        }
        catch (ScriptRuntimeException error) when (error is not RenderError && call.Target is { } target && RuntimeMessages.IsListCalled(error))
        {
            throw Error(TemplateFindings.ListCalled, Places.Of(target), Shown(target));
        }
    }

    private object? EvaluateOther(ScriptNode? node, bool alias)
    {
        var value = EvaluateByScriban(node, alias);
        return node?.Parent is ScriptForStatement loop && ReferenceEquals(loop.Iterator, node) ? Iterated(value, loop) : value;
    }

    private object? EvaluateByScriban(ScriptNode? node, bool alias)
    {
        try
        {
            return base.Evaluate(node, alias);
        }
        catch (ScriptRuntimeException error)
            when (error is not RenderError && node is ScriptMemberExpression or ScriptVariable && RuntimeMessages.IsAboutArguments(error))
        {
            throw RuntimeMessages.Translate(this, error, Places.Of((ScriptExpression)node));
        }
    }

    private object? EvaluateWrap(ScriptWrapStatement wrap, bool alias)
    {
        wraps++;
        try
        {
            return EvaluateOther(wrap, alias);
        }
        finally
        {
            wraps--;
        }
    }

    private object? EvaluateCase(ScriptCaseStatement choice)
    {
        caseValues.Push(Evaluate(choice.Value, false));
        try
        {
            return Evaluate(choice.Body, false);
        }
        finally
        {
            caseValues.Pop();
        }
    }

    private object? EvaluateWhen(ScriptWhenStatement branch)
    {
        foreach (var candidate in branch.Values)
        {
            // a || b in a list of values means either of them.
            if (Operators.AreEqual(this, candidate.Span, caseValues.Peek(), Evaluate(candidate, false)))
            {
                return Evaluate(branch.Body, false);
            }
        }

        return Evaluate(branch.Next, false);
    }

    private object Interpolate(ScriptInterpolatedStringExpression interpolated)
    {
        object result = "";
        foreach (var part in interpolated.Parts)
        {
            result = Operators.Concat(this, part.Span, result, Evaluate(part, false));
        }

        return result;
    }

    private object? Iterated(object? value, ScriptForStatement loop)
    {
        GoThrough(value);
        return value switch
        {
            string text => TextElements.Of(text),
            null => Array.Empty<object>(),
            MarkupText or not System.Collections.IEnumerable =>
                throw Error(TemplateFindings.NotIterable, Places.Of(loop.Iterator!), Shown(loop.Iterator!), ScriptValue.KindOf(value)),
            _ => value,
        };
    }
}
