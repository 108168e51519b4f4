using CyberDocs.Checking;
using CyberDocs.Generation;
using CyberDocs.Reading;
using CyberDocs.Templating;

namespace CyberDocs.Tests.Templates;

/// <summary>Every object that the templates of the sample can reach, by its shape, with what does not match its declared type.</summary>
internal sealed class VocabularyWalk
{
    private const int MostPerShape = 400;

    private readonly Queue<TemplateValue> waiting = new();
    private readonly HashSet<TemplateObject> seen = [];

    private VocabularyWalk()
    {
    }

    public required TemplateType GlobalsType { get; init; }

    /// <summary>Names of shapes in the order in which they are met, and instances of each.</summary>
    public Dictionary<string, (TemplateShape Shape, List<TemplateObject> Instances)> Shapes { get; } = new(StringComparer.Ordinal);

    /// <summary>Every shape that a name can lead to, whether or not the sample has one of its kind.</summary>
    public Dictionary<string, TemplateShape> AllShapes
    {
        get
        {
            var shapes = new Dictionary<string, TemplateShape>(StringComparer.Ordinal);
            var types = new Queue<TemplateType>(GlobalsType.Shape!.Names.Select(name => GlobalsType.Shape!.TypeOf(name)!));
            while (types.TryDequeue(out var type))
            {
                foreach (var inner in type.Kind == TemplateTypeKind.List ? [type.Item] : type.Choices)
                {
                    types.Enqueue(inner);
                }

                if (type.Kind == TemplateTypeKind.Object && shapes.TryAdd(NameOf(type.Shape!), type.Shape!))
                {
                    foreach (var name in type.Shape!.Names)
                    {
                        types.Enqueue(type.Shape!.TypeOf(name)!);
                    }
                }
            }

            return shapes;
        }
    }

    public List<string> Mismatches { get; } = [];

    public static VocabularyWalk OfSample()
    {
        var engine = new CyberDocsEngine();
        var read = engine.Read(SampleDossier.FilePath);
        var workshop = new Workshop(CyberDocsOptions.Default);
        var run = new DossierRun(workshop, new CheckContext(read.Dossier!, workshop.Library.Editions, SampleDossier.Date), workshop.Library.Profiles["internal"]);
        var walk = new VocabularyWalk { GlobalsType = run.GlobalsType };
        foreach (var planned in run.Plan.Where(planned => planned.IsMade))
        {
            var earlier = planned.Document.Id == "findings" ? read.Findings : [];
            walk.Begin(run.GlobalsOf(planned, run.EnclosuresWithoutPages(), earlier));
        }

        var before = read with { Dossier = read.Dossier! with { Devices = [.. read.Dossier.Devices.Skip(1), read.Dossier.Devices[0] with { Os = "0", RegisteredOn = new DateOnly(2019, 12, 2) }], Zones = [] } };
        walk.Begin(run.GlobalsOf(engine.Compare(before, read, SampleDossier.Date)));

        while (walk.waiting.TryDequeue(out var next))
        {
            walk.Visit(next.AsObject());
        }

        return walk;
    }

    public static string NameOf(TemplateShape shape) => shape.GetType().GenericTypeArguments[0].Name switch
    {
        "View" => "globals",
        "Func`2" => "diagrams",
        "Dossier" => "roles_by_kind",
        "DiagramPage" => "Page",
        "InformationSystem" => "System",
        "FormView" => "Form",
        "SubmissionDocument" => "Document",
        "ItemAnswer" => "Answer",
        "DerivedComparison" => "DerivedItem",
        "DisclosureProfile" => "Profile",
        var name => name,
    };

    private void Begin(TemplateObject globals)
    {
        foreach (var name in globals.Names)
        {
            globals.TryGet(name, out var value);
            Look("globals", name, GlobalsType.MemberOf(name), value);
        }
    }

    private void Visit(TemplateObject instance)
    {
        var shape = instance.Shape!;
        var owner = NameOf(shape);
        if (!Shapes.TryGetValue(owner, out var known))
        {
            Shapes.Add(owner, known = (shape, []));
        }

        if (known.Instances.Count >= MostPerShape)
        {
            return;
        }

        known.Instances.Add(instance);
        foreach (var name in shape.Names)
        {
            instance.TryGet(name, out var value);
            Look(owner, name, shape.TypeOf(name), value);
        }
    }

    // Null is of every type.
    private static bool Accepts(TemplateType type, TemplateValue value) => value.IsNull || type.Kind switch
    {
        TemplateTypeKind.Unknown => true,
        TemplateTypeKind.Choice => type.Choices.Any(choice => Accepts(choice, value)),
        TemplateTypeKind.Text => value.Kind == TemplateValueKind.String,
        TemplateTypeKind.Markup => value.Kind == TemplateValueKind.Markup,
        TemplateTypeKind.Number => value.IsNumber,
        TemplateTypeKind.Boolean => value.Kind == TemplateValueKind.Boolean,
        TemplateTypeKind.Date => value.Kind == TemplateValueKind.Date,
        TemplateTypeKind.TimeSpan => value.Kind == TemplateValueKind.TimeSpan,
        TemplateTypeKind.List => value.Kind == TemplateValueKind.Array,
        TemplateTypeKind.Function => value.Kind == TemplateValueKind.Function,
        TemplateTypeKind.Object => value.Kind == TemplateValueKind.Object && (type.Shape is null || value.AsObject().Shape == type.Shape),
        _ => false,
    };

    private void Look(string owner, string name, TemplateType? type, TemplateValue value)
    {
        var isPeriod = type?.Kind == TemplateTypeKind.Date && value.IsText && DateText.Period(value.AsText()) is not null;
        if (type is null || type.Kind == TemplateTypeKind.Unknown || !(isPeriod || Accepts(type, value)))
        {
            Mismatches.Add($"{owner}.{name}: {type?.Kind} / {value.Kind}");
        }

        if (value.Kind == TemplateValueKind.Array)
        {
            for (var i = 0; i < value.AsArray().Count; i++)
            {
                Look(owner, name + "[]", type?.Item, value.AsArray()[i]);
            }
        }
        else if (value.Kind == TemplateValueKind.Object && seen.Add(value.AsObject()))
        {
            waiting.Enqueue(value);
        }
    }
}
