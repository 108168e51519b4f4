using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Checking;

/// <summary>Names that a template gives values to anywhere. A name among them is not called unknown, whatever the order of things.</summary>
internal sealed class AssignedNames
{
    private readonly HashSet<string> variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> locals = new(StringComparer.Ordinal);
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private bool open;

    public void Add(TemplateText text)
    {
        var tokens = Lexer.Tokenize(text.Text, new SyntaxErrors(text));
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var before = i > 0 ? tokens[i - 1] : token;
            var after = i + 1 < tokens.Count ? tokens[i + 1].Type : TokenType.End;
            var assigned = after is >= TokenType.Equal and <= TokenType.PercentEqual
                || (before.Type == TokenType.Identifier && before.Text is "capture" or "func" or "for" or "tablerow");
            if (token.Type == TokenType.Local && (assigned || before.Type == TokenType.Identifier))
            {
                locals.Add(token.Text);
            }
            else if (token.Type == TokenType.Identifier)
            {
                if (before.Type is TokenType.Dot or TokenType.QuestionDot)
                {
                    Note(members, token.Text, assigned);
                }
                else
                {
                    Note(variables, token.Text, assigned);
                    Note(locals, token.Text, after == TokenType.Colon);
                    open |= token.Text == "import";
                }
            }
        }
    }

    public bool HasVariable(string name) => open || variables.Contains(name);

    public bool HasLocal(string name) => locals.Contains(name);

    public bool HasMember(string name) => members.Contains(name);

    private static void Note(HashSet<string> names, string name, bool isAssigned)
    {
        if (isAssigned)
        {
            names.Add(name);
        }
    }
}
