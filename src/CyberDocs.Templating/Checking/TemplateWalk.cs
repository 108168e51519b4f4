using CyberDocs.Templating.Scripting;

namespace CyberDocs.Templating.Checking;

/// <summary>
/// Goes through templates without data: every branch is taken, names carry types instead of values, and the markup is followed along.
/// What is not known is not complained about. Not thread-safe.
/// </summary>
/// <param name="library">The templates.</param>
/// <param name="globals">Type of what every template can name.</param>
/// <param name="diagrams">Names of the drawings.</param>
/// <param name="findings">Takes what is wrong, each place once.</param>
/// <param name="cancellation">Ends the walk.</param>
internal sealed partial class TemplateWalk(
    ScriptLibrary library, TemplateType globals, IReadOnlyCollection<string> diagrams, FindingCollector findings, CancellationToken cancellation)
{
    private const int MostSteps = 300_000;
    private const int DeepestInclude = 30;

    private readonly HashSet<(string Code, string Template, SourcePosition Position)> reported = [];
    private readonly HashSet<string> examined = new(StringComparer.Ordinal);
    private readonly List<(string Name, TemplateText Text)> including = [];
    private readonly List<TemplateType> scopes = [];
    private readonly Dictionary<string, List<int>> lineStarts = new(StringComparer.Ordinal);

    private AssignedNames assigned = new();
    private TemplateText text = new("", "");
    private int steps;
    private IReadOnlyList<string>? builtIns;

    /// <summary>What was done so far.</summary>
    public WalkWork Work { get; } = new();

    /// <summary>Told of every picture that a template names in so many words.</summary>
    public Action<string, SourcePlace>? PictureNamed { get; init; }

    /// <summary>Whether a template was reached already, by itself or by an include.</summary>
    public bool HasSeen(string name) => examined.Contains(name);

    /// <summary>Checks the template of a whole document.</summary>
    public void CheckDocument(string name) => Check(name, MarkupState.Start);

    /// <summary>Checks a part that no document includes: its names, as far as they are the vocabulary's, not its place in the markup.</summary>
    public void CheckPart(string name) => Check(name, MarkupState.Lost);

    private void Check(string name, MarkupState start)
    {
        if (Find(name) is not { } template)
        {
            return;
        }

        assigned = new AssignedNames();
        AddAssigned(name, []);
        steps = 0;
        Work.BeginDocument();
        var state = NewState(start);
        Run(name, template, state);
        // What is open where the walk gave up is closed further on.
        if (steps < MostSteps && !state.Markup.IsLost && !state.IsDead)
        {
            text = template.Text;
            EndDocument(state.Markup);
        }
    }

    private WalkState NewState(MarkupState markup) =>
        new() { Work = Work, Variables = new(StringComparer.Ordinal), Locals = new(StringComparer.Ordinal), Markup = markup };

    // Includes whose name is computed are not followed; what they assign stays unknown.
    private void AddAssigned(string name, HashSet<string> done)
    {
        if (done.Count < 1000 && done.Add(name) && library.Find(name)?.Page is { } page)
        {
            foreach (var included in assigned.Add(page).ToList())
            {
                AddAssigned(included, done);
            }
        }
    }

    private ScriptTemplate? Find(string name)
    {
        var entry = library.Find(name);
        if (examined.Add(name) && entry is not null)
        {
            findings.AddRange(entry.Findings);
        }

        return entry?.Page is null ? null : entry;
    }

    private void Run(string name, ScriptTemplate template, WalkState state)
    {
        var outer = text;
        including.Add((name, template.Text));
        text = template.Text;
        Visit(template.Page!.Body, state);
        including.RemoveAt(including.Count - 1);
        text = outer;
    }

    private void Include(string name, SourcePosition position, Dictionary<string, TemplateType> locals, WalkState state)
    {
        if (library.Find(name) is null)
        {
            Report(TemplateFindings.IncludeNotFound, position, name);
            return;
        }

        if (Find(name) is not { } template || including.Count > DeepestInclude || including.Any(open => open.Name == name))
        {
            return;
        }

        var outer = state.Locals;
        state.Locals = locals;
        Run(name, template, state);
        state.Locals = outer;
        state.IsDead = false;
    }

    private bool Step()
    {
        cancellation.ThrowIfCancellationRequested();
        if (steps < MostSteps && (++steps == MostSteps || Work.IsTooMuch))
        {
            steps = MostSteps;
            Report(TemplateFindings.CheckLimit, new SourcePosition(1, 1));
        }

        return steps < MostSteps;
    }

    private void Report(FindingCode code, SourcePosition position, params ReadOnlySpan<string> arguments) => Report(code, text, position, arguments);

    private void Report(FindingCode code, TemplateText template, SourcePosition position, params ReadOnlySpan<string> arguments)
    {
        if (!reported.Add((code.Id, template.Name, position)))
        {
            return;
        }

        if (findings.IsFull(code))
        {
            // It is only counted: nobody reads its text.
            findings.Add(code.At(new SourcePlace(template.Name, position.Line, position.Column)));
            return;
        }

        findings.Add(SourceExcerpt.Finding(template, code, position, StartOf(template, position.Line), arguments));
    }

    /// <summary>The name that a misspelt one most likely stands for, as the finding of a code quotes it.</summary>
    private string Suggestion(FindingCode code, string name, IEnumerable<string> candidates) => findings.IsFull(code)
        ? Nearest.None
        : Nearest.Of(name, candidates.TakeWhile(_ => Work.NamesCompared++ < WalkWork.MostNamesCompared));

    // Findings stand anywhere in a text: looking for each line from the top would be work that grows with the square of the text.
    private int StartOf(TemplateText template, int line)
    {
        if (!lineStarts.TryGetValue(template.Name, out var starts))
        {
            lineStarts.Add(template.Name, starts = [0]);
        }

        while (starts.Count < line && template.Text.IndexOf('\n', starts[^1]) is >= 0 and var end)
        {
            starts.Add(end + 1);
            Work.LinesFound++;
        }

        return starts[Math.Min(line, starts.Count) - 1];
    }
}
