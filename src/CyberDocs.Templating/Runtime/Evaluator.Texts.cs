using CyberDocs.Findings;
using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Runtime;

/// <content>Source text that a template evaluates at run time; all limits stay in force.</content>
internal sealed partial class Evaluator
{
    /// <summary>The value of an expression given as text; a function is called, any other value is itself.</summary>
    public TemplateValue EvaluateText(in TemplateValue source)
    {
        if (source.Kind == TemplateValueKind.Function)
        {
            return Call(source.AsFunction());
        }

        if (!source.IsText)
        {
            return source;
        }

        var parsed = ParseText("{{" + source.AsText() + "}}", source.Kind);
        if (parsed.Root.Statements is not [ExpressionStatement single])
        {
            return RunTemplate(parsed, parsed.Text.Name, new LocalFrame(this, default), CallPosition, false);
        }

        var outer = template;
        template = parsed;
        var value = single.Expression.Evaluate(this);
        template = outer;
        return value;
    }

    /// <summary>The output of a template given as text.</summary>
    public TemplateValue RenderText(in TemplateValue source)
    {
        if (!source.IsText)
        {
            return source;
        }

        var parsed = ParseText(source.AsText(), source.Kind);
        return RunTemplate(parsed, parsed.Text.Name, new LocalFrame(this, default), CallPosition, false);
    }

    private Template ParseText(string text, TemplateValueKind kind)
    {
        // Parsing costs far more per character than copying does.
        CheckStringLength((long)text.Length * 16, CallPosition);
        Work(text.Length, CallPosition);
        var findings = new FindingCollector();
        var parsed = Template.Parse(new TemplateText("object.eval", text), findings, Options)
            ?? throw new TemplateException([.. findings.Findings, .. Error(TemplateFindings.IncludeInvalid, "object.eval").Findings]);

        // What is evaluated may come out of the data, which must not become markup on this way either.
        return kind == TemplateValueKind.Markup ? parsed : parsed.AsData();
    }
}
