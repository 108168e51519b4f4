using CyberDocs.Findings;
using CyberDocs.Templating.BuiltIns;
using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Runtime;

/// <content>Calls of functions and includes.</content>
internal sealed partial class Evaluator
{
    // Arguments of the calls under way; grows with the depth of calls, so that a call allocates nothing.
    private readonly Dictionary<string, int> cycles = new(StringComparer.Ordinal);
    private TemplateValue[] argumentStack = new TemplateValue[64];
    private int argumentCount;

    /// <summary>Evaluates arguments and calls. With <paramref name="streams"/> an include writes to the output at once.</summary>
    public TemplateValue Call(CallExpression call, in TemplateValue target, bool streams, Block? wrapped = null)
    {
        if (target.Kind != TemplateValueKind.Function)
        {
            throw target.IsNull && call.Target is VariableExpression name
                ? UnknownVariable(name.Name, call.Target.Position)
                : Error(TemplateFindings.NotAFunction, call.Target.Position, call.Target.Describe(), KindNames.Of(target), KindNames.Of(target));
        }

        var start = argumentCount;
        NamedArguments? named = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Name is { } name)
            {
                named ??= new NamedArguments();
                named.Add(name, argument.Value.Evaluate(this));
            }
            else if (argument.Value is ExpandExpression expand)
            {
                PushExpanded(expand);
            }
            else
            {
                PushArgument(argument.Value.Evaluate(this));
            }
        }

        return Invoke(target.AsFunction(), start, named, call.Target.Position, streams, wrapped);
    }

    /// <summary>Calls a function that is named without arguments.</summary>
    public TemplateValue CallBare(in TemplateValue function, Expression source) =>
        Invoke(function.AsFunction(), argumentCount, null, source.Position, false, null);

    /// <summary>Calls a function with values, as functions over arrays do.</summary>
    public TemplateValue Call(TemplateFunction function, params ReadOnlySpan<TemplateValue> arguments)
    {
        var start = argumentCount;
        foreach (var argument in arguments)
        {
            PushArgument(argument);
        }

        return Invoke(function, start, null, CallPosition, false, null);
    }

    private void PushArgument(in TemplateValue value)
    {
        if (argumentCount == argumentStack.Length)
        {
            Array.Resize(ref argumentStack, argumentCount * 2);
        }

        argumentStack[argumentCount++] = value;
    }

    private void PushExpanded(ExpandExpression expand)
    {
        var value = expand.Operand.Evaluate(this);
        if (value.Kind != TemplateValueKind.Array)
        {
            PushArgument(value);
            return;
        }

        var array = value.AsArray();
        CheckArrayLength(array.Count, expand.Position);
        for (var i = 0; i < array.Count; i++)
        {
            PushArgument(array[i]);
        }
    }

    private TemplateValue Invoke(
        TemplateFunction function, int start, NamedArguments? named, SourcePosition position, bool streams, Block? wrapped)
    {
        EnterCall(position);
        var outer = CallPosition;
        CallPosition = position;
        TemplateValue result;
        if (function is ScriptFunction script)
        {
            result = Invoke(script, start, named, position, wrapped);
        }
        else if (function is IncludeFunction)
        {
            result = Include(start, named, position, streams);
        }
        else
        {
            BindArguments(function, start, named, position);
            try
            {
                result = function.Invoke(new TemplateCall(function, argumentStack.AsSpan(start, argumentCount - start), this));
            }
            catch (TemplateFunctionException refused)
            {
                throw Error(TemplateFindings.FunctionFailed, position, refused.Function, refused.Japanese, refused.English);
            }
        }

        // Nothing is restored after an error: it ends the render.
        argumentStack.AsSpan(start, argumentCount - start).Clear();
        argumentCount = start;
        CallPosition = outer;
        LeaveCall();
        return result;
    }

    /// <summary>Puts named and default values at their places behind the positional ones.</summary>
    private void BindArguments(TemplateFunction function, int start, NamedArguments? named, SourcePosition position)
    {
        var parameters = function.Parameters;
        var takesRest = parameters.Count > 0 && parameters[^1].TakesRest;
        var plain = takesRest ? parameters.Count - 1 : parameters.Count;
        var given = argumentCount - start;
        if (given > plain && !takesRest)
        {
            throw WrongCount(function, given + (named?.Count ?? 0), position);
        }

        for (var i = given; i < plain; i++)
        {
            var parameter = parameters[i];
            if (named is not null && named.Take(parameter.Name, out var value))
            {
                PushArgument(value);
            }
            else if (parameter.IsRequired)
            {
                // A misspelt name is why the argument is missing.
                throw UnknownName(function.Name, named, parameters, position) ?? WrongCount(function, given + (named?.Taken ?? 0), position);
            }
            else
            {
                PushArgument(parameter.Default);
            }
        }

        if (named is null)
        {
            return;
        }

        for (var i = 0; i < Math.Min(given, plain); i++)
        {
            if (named.Take(parameters[i].Name, out var value))
            {
                argumentStack[start + i] = value;
            }
        }

        while (takesRest && named.Take(parameters[^1].Name, out var value))
        {
            PushArgument(value);
        }

        if (named.FirstLeft is { } left)
        {
            throw Error(
                TemplateFindings.UnknownArgument, position, function.Name, left, Nearest.Of(left, parameters.Select(p => p.Name)));
        }
    }

    private TemplateException? UnknownName(
        string function, NamedArguments? named, IReadOnlyList<TemplateParameter> parameters, SourcePosition position) =>
        named?.All.Select(argument => argument.Name).FirstOrDefault(name => parameters.All(parameter => parameter.Name != name)) is { } unknown
            ? Error(TemplateFindings.UnknownArgument, position, function, unknown, Nearest.Of(unknown, parameters.Select(p => p.Name)))
            : null;

    private TemplateException WrongCount(TemplateFunction function, int given, SourcePosition position)
    {
        var required = function.Parameters.Count(p => p.IsRequired && !p.TakesRest);
        var most = function.Parameters.Count;
        var takesRest = most > 0 && function.Parameters[^1].TakesRest;
        var expected = takesRest ? $"{ValueText.Of(required)}+" : required == most
            ? ValueText.Of(most)
            : $"{ValueText.Of(required)}-{ValueText.Of(most)}";
        return Error(TemplateFindings.ArgumentCount, position, function.Name, ValueText.Of(given), expected);
    }

    private TemplateValue Invoke(ScriptFunction function, int start, NamedArguments? named, SourcePosition position, Block? wrapped)
    {
        var definition = function.Definition;
        TemplateDictionary? parameters = null;
        if (definition.Parameters is { } declared)
        {
            parameters = BindParameters(function, declared, start, named, position);
        }

        var frame = new LocalFrame(this, argumentStack.AsSpan(start, argumentCount - start))
        {
            Wrapped = wrapped is null ? null : (wrapped, template),
        };
        if (named is not null && parameters is null)
        {
            frame.Arguments.Properties = named.ToDictionary(this);
        }

        var (outerFrame, outerBase, outerTemplate, outerScopes) = (Frame, functionBase, template, scopeCount);
        Frame = frame;
        template = function.Template;
        // Named functions do not see the parameters of their caller; anonymous ones are written inside it and do.
        functionBase = definition.Name is null ? functionBase : scopeCount;
        if (parameters is not null)
        {
            PushFunction(parameters);
        }

        Returned = default;
        definition.Body.Execute(this);
        var result = Returned;
        Returned = default;
        while (scopeCount > outerScopes)
        {
            PopScope();
        }

        (Frame, functionBase, template) = (outerFrame, outerBase, outerTemplate);
        return result;
    }

    private TemplateDictionary BindParameters(
        ScriptFunction function, ScriptParameter[] declared, int start, NamedArguments? named, SourcePosition position)
    {
        var bound = NewDictionary();
        var given = argumentCount - start;
        for (var i = 0; i < declared.Length; i++)
        {
            var parameter = declared[i];
            if (parameter.TakesRest)
            {
                var rest = NewList(argumentStack.AsSpan(start + Math.Min(i, given), Math.Max(0, given - i)));
                bound[parameter.Name] = rest;
                argumentCount = start + Math.Min(i, given);
                PushArgument(rest);
                given = Math.Min(given, i);
            }
            else if (i < given)
            {
                bound[parameter.Name] = argumentStack[start + i];
                if (named is not null && named.Take(parameter.Name, out var overriding))
                {
                    bound[parameter.Name] = overriding;
                }
            }
            else if (named is not null && named.Take(parameter.Name, out var value))
            {
                bound[parameter.Name] = value;
                PushArgument(value);
            }
            else if (parameter.Default is { } expression)
            {
                bound[parameter.Name] = expression.Evaluate(this);
                PushArgument(bound[parameter.Name]);
            }
            else
            {
                throw WrongCount(function, given, position);
            }
        }

        if (given > declared.Length)
        {
            throw WrongCount(function, given, position);
        }

        return named?.FirstLeft is { } left
            ? throw Error(
                TemplateFindings.UnknownArgument, position, function.Name, left, Nearest.Of(left, declared.Select(p => p.Name)))
            : bound;
    }

    private TemplateValue Include(int start, NamedArguments? named, SourcePosition position, bool streams)
    {
        var given = argumentCount - start;
        if (given == 0)
        {
            throw Error(TemplateFindings.ArgumentCount, position, "include", "0", "1+");
        }

        if (!argumentStack[start].IsText)
        {
            throw Error(TemplateFindings.BadValue, position, ValueText.Of(argumentStack[start]), "テンプレートの名前", "a template name");
        }

        var name = argumentStack[start].AsText();
        var included = FindTemplate(name, position);
        var frame = new LocalFrame(this, argumentStack.AsSpan(start, given));
        if (named is not null)
        {
            frame.Arguments.Properties = named.ToDictionary(this);
            foreach (var (key, value) in named.All)
            {
                frame.Set(key, value);
            }
        }

        return RunTemplate(included, name, frame, position, streams);
    }

    public Template FindTemplate(string name, SourcePosition position)
    {
        var entry = library.Find(name) ?? throw Error(TemplateFindings.IncludeNotFound, position, name);
        if (entry.Template is { } found)
        {
            return found;
        }

        var invalid = Error(TemplateFindings.IncludeInvalid, position, name).Findings[0];
        throw new TemplateException([.. entry.Findings, invalid]);
    }

    /// <summary>Runs a template inside this render; without streaming the output comes back as markup.</summary>
    public TemplateValue RunTemplate(Template included, string name, LocalFrame frame, SourcePosition position, bool streams)
    {
        includes.Add((template.Text, position, name));
        var (outerFrame, outerBase, outerTemplate) = (Frame, functionBase, template);
        (Frame, functionBase, template) = (frame, scopeCount, included);
        var result = TemplateValue.Null;
        if (streams)
        {
            included.Root.Execute(this);
        }
        else
        {
            var capture = BeginCapture();
            included.Root.Execute(this);
            result = EndCapture(capture);
        }

        Returned = default;
        (Frame, functionBase, template) = (outerFrame, outerBase, outerTemplate);
        includes.RemoveAt(includes.Count - 1);
        return result;
    }

    /// <summary>Runs the block that <c>wrap</c> passed, with the variables of where it runs.</summary>
    public Flow RunWrapped(SourcePosition position)
    {
        if (Frame.Wrapped is not { } wrapped)
        {
            return Flow.Next;
        }

        EnterCall(position);
        var outer = template;
        template = wrapped.Template;
        var flow = wrapped.Block.Execute(this);
        template = outer;
        LeaveCall();
        return flow;
    }

    public int NextInCycle(string group)
    {
        cycles.TryGetValue(group, out var next);
        cycles[group] = next == int.MaxValue ? 0 : next + 1;
        return next;
    }

    public TemplateValue MakeFunction(FunctionDefinition definition) => new ScriptFunction(definition, template);
}
