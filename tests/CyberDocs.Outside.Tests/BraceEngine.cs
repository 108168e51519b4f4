using System.Diagnostics.CodeAnalysis;
using CyberDocs.Findings;
using CyberDocs.Templating;

namespace CyberDocs.Outside.Tests;

/// <summary>A template language of somebody else: <c>{name.member|function}</c> prints a value, everything else is printed as it is.</summary>
internal sealed class BraceEngine(ITemplateSource templates) : ITemplateEngine
{
    private static readonly FindingCode Unknown = new("X0001", Severity.Error, "「{name}」がありません。", "There is no {name}.", "名前を直してください。", "Mend the name.");

    public bool Render(string name, TemplateObject globals, IMarkupOutput output, FindingCollector findings, CancellationToken cancellationToken = default)
    {
        if (!templates.TryGet(name, out var template))
        {
            findings.Add(Unknown.At(new SourcePlace(name), ("name", name)));
            return false;
        }

        var (line, failed) = (0, false);
        foreach (var text in template.Text.Split('\n'))
        {
            line++;
            cancellationToken.ThrowIfCancellationRequested();
            var at = 0;
            while (text.IndexOf('{', at) is >= 0 and var open && text.IndexOf('}', open) is > 0 and var close)
            {
                output.Literal(text.AsSpan(at, open - at), template.Name, line, at + 1);
                failed |= !Print(text[(open + 1)..close], globals, output, findings, new SourcePlace(template.Name, line, open + 1));
                at = close + 1;
            }

            output.Literal(text.AsSpan(at), template.Name, line, at + 1);
            output.Literal("\n", template.Name, line, text.Length + 1);
        }

        return !failed;
    }

    private static bool Print(string expression, TemplateObject globals, IMarkupOutput output, FindingCollector findings, SourcePlace place)
    {
        var steps = expression.Split('|');
        if (!TryFind(globals, steps[0], out var value))
        {
            findings.Add(Unknown.At(place, ("name", steps[0])));
            return false;
        }

        foreach (var step in steps.Skip(1))
        {
            if (!TryFind(globals, step, out var found) || found.Kind != TemplateValueKind.Function)
            {
                findings.Add(Unknown.At(place, ("name", step)));
                return false;
            }

            var function = found.AsFunction();
            value = function.Invoke(new TemplateCall(function, [value]));
        }

        output.Text(value.AsText(), place.File!, place.Line, place.Column);
        return true;
    }

    private static bool TryFind(TemplateObject from, string path, [NotNullWhen(true)] out TemplateValue value)
    {
        value = from;
        foreach (var name in path.Split('.'))
        {
            if (value.Kind != TemplateValueKind.Object || !value.AsObject().TryGet(name, out value))
            {
                return false;
            }
        }

        return true;
    }
}
