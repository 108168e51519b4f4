using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <content>
/// What rows of long tables are made of, without Scriban's way around: members of the host's objects, and values piped into functions that neither call back
/// nor take names. Whatever is not exactly that, or is wrong, goes Scriban's way.
/// </content>
internal sealed partial class RenderContext
{
    private const int MostRemembered = 4096;

    // Within wrap, the next function that is called takes the block.
    private int wraps;

    // Functions of the host are pure, and the dates of a ledger come again and again.
    private readonly Dictionary<(FunctionView Function, DateTime Date), object?> ofDates = [];

    private bool TryShortcut(ScriptNode node, out object? value)
    {
        if (node.GetType() == typeof(ScriptMemberExpression))
        {
            return TryMember((ScriptMemberExpression)node, out value) && value is not IScriptCustomFunction;
        }

        value = null;
        return node.GetType() == typeof(ScriptPipeCall) && wraps == 0 && TryPipe((ScriptPipeCall)node, out value);
    }

    private bool TryMember(ScriptMemberExpression node, out object? value)
    {
        object? target = null;
        value = null;
        var isKnown = node.Target switch
        {
            ScriptVariableGlobal variable => TryVariable(variable, out target),
            ScriptMemberExpression outer => TryMember(outer, out target),
            _ => false,
        };
        return isKnown && (target is ObjectView view && node.Member is { } member
            ? view.TryGetValue(member.Name, out value)
            : target is null && node.DotToken.TokenType == TokenType.QuestionDot);
    }

    private bool TryVariable(ScriptVariableGlobal variable, out object? value)
    {
        value = GetValue(variable);
        return true;
    }

    private bool TryPipe(ScriptPipeCall pipe, out object? value)
    {
        value = null;
        if (pipe.From is null or ScriptUnaryExpression)
        {
            return false;
        }

        switch (pipe.To)
        {
            case ScriptVariableGlobal name when GetValue(name) is FunctionView { ParameterCount: 1, VarParamKind: ScriptVarParamKind.None } function:
                value = Piped(Evaluate(pipe.From, false), function, name);
                return true;
            case ScriptFunctionCall { Target: ScriptMemberExpression { Target: ScriptVariableGlobal family, Member.Name: { } name } } call
                when GetValue(family) is ScriptObject functions && functions.TryGetValue(name, out var found)
                    && found is IPlainFunction { TakesAnything: true, VarParamKind: ScriptVarParamKind.None } function && TakesPlain(function, call):
                var arguments = new ScriptArray(call.Arguments.Count + 1) { Evaluate(pipe.From, false) };
                foreach (var argument in call.Arguments)
                {
                    arguments.Add(Evaluate(argument, false));
                }

                value = Kept(function.Invoke(this, call, arguments, null), call);
                return true;
            default:
                return false;
        }
    }

    private object? Piped(object? given, FunctionView function, ScriptNode caller)
    {
        if (given is not DateTime date)
        {
            return function.Invoke(this, caller, [given], null);
        }

        if (!ofDates.TryGetValue((function, date), out var value))
        {
            value = function.Invoke(this, caller, [given], null);
            if (ofDates.Count < MostRemembered)
            {
                ofDates.Add((function, date), value);
            }
        }

        return value;
    }

    private static bool TakesPlain(IPlainFunction function, ScriptFunctionCall call)
    {
        var count = call.Arguments.Count + 1;
        if (count < function.RequiredParameterCount || count > function.ParameterCount)
        {
            return false;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument is not (ScriptLiteral or ScriptVariableGlobal))
            {
                return false;
            }
        }

        return true;
    }
}
