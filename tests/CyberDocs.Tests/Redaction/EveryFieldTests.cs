using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Model.Fields;
using CyberDocs.Redaction;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Redaction;

/// <summary>
/// Every field that can be hidden, hidden alone: its value is in no byte of any output, compressed parts included, and in no line printed, although another
/// text of the dossier holds it in ten further spellings.
/// </summary>
public sealed class EveryFieldTests : IDisposable
{
    private static readonly ReadResult Complete = new CyberDocsEngine().Read(Repository.PathOf("tests", "CyberDocs.Tests", "Reading", "complete-dossier.yaml"));

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("CYBERDOCS_FULL") == "1";

    private readonly string folder = Directory.CreateTempSubdirectory("cyberdocs-fields-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_field_hidden_alone_is_in_no_output()
    {
        var marking = new FieldMarking();
        var marked = Complete with { Dossier = new DossierWalk(marking).Over((Dossier)new ValueMarking().Of(Complete.Dossier!)) };
        var fields = marking.Values.Where(field => field.Secrets.Length > 0).ToList();
        Assert.Empty(marking.Values.Where(field => field is { IsText: true, Secrets.Length: 0 }).Select(field => field.Name));
        Assert.True(fields.Count > 130, $"{fields.Count} fields");

        var profiles = Directory.CreateDirectory(Path.Combine(folder, "templates", "profiles")).FullName;
        var together = Together(fields);
        foreach (var group in together)
        {
            var hides = group.Select(field => $"  - {{ record: {field.Record}, fields: [{field.Key}] }}\n");
            File.WriteAllText(Path.Combine(profiles, group[0].Name + ".yaml"), $"id: {group[0].Name}\nlabel: 一項目\nhides:\n{string.Concat(hides)}");
        }

        var engine = new CyberDocsEngine(new CyberDocsOptions { TemplateFolders = [Path.Combine(folder, "templates")] });
        var open = Made(engine, marked, null);
        var printed = fields.Where(field => Offences(open, field.Secrets).Any()).ToList();
        Assert.True(printed.Count > 110, $"only {printed.Count} of {fields.Count} fields are printed at all");

        var offences = new ConcurrentBag<string>();
        Parallel.ForEach(together, group =>
        {
            var made = Made(engine, WithSpellings(marked, group), group[0].Name);
            foreach (var field in group)
            {
                foreach (var offence in Offences(made, field.Secrets).Take(3))
                {
                    offences.Add($"{field.Name}: {offence}");
                }
            }

            Directory.Delete(made, recursive: true);
        });
        Assert.True(offences.IsEmpty, string.Join('\n', offences.Order(StringComparer.Ordinal).Take(20)));
    }

    // Alone each in the full run. Otherwise every eighth, and the rest some together: what stays of one shows all the same.
    private static List<MarkedField[]> Together(List<MarkedField> fields) => IsFull
        ? [.. fields.Select(field => (MarkedField[])[field])]
        : [.. fields.Where((_, i) => i % 8 == 0).Select(field => (MarkedField[])[field]), .. fields.Where((_, i) => i % 8 != 0).Chunk(6)];

    private static IEnumerable<string> Offences(string made, string[] secrets) =>
        Directory.EnumerateFiles(made).SelectMany(file => SecretSearch.Offences(file, secrets));

    // A document is composed once, whatever it is written as: all formats every time are for the full run.
    private static string[] Formats { get; } = IsFull ? ["docx", "drawio", "html", "pdf", "svg", "xlsx"] : ["docx", "drawio", "html", "svg"];

    private string Made(CyberDocsEngine engine, ReadResult read, string? profile)
    {
        var made = Path.Combine(folder, "out", profile ?? "open");
        var result = engine.Generate(read, made, new GenerateOptions { Date = new(2024, 10, 1), Formats = Formats, Profile = profile });
        File.WriteAllLines(Path.Combine(made, "findings.txt"), result.Findings.SelectMany(Printed));
        return made;
    }

    private static IEnumerable<string> Printed(Finding finding) =>
        [finding.ToString(), finding.JapaneseRemedy, finding.EnglishRemedy, finding.Detail ?? "", .. finding.Subjects.Select(subject => subject.ToString())];

    // Another field quotes the value as people write it elsewhere. That field itself is hidden with what it says, and a number is not looked for: it stands everywhere.
    private static ReadResult WithSpellings(ReadResult read, MarkedField[] group)
    {
        var secrets = group.Select(field => field.Secrets[0]).Where(secret => !secret.All(char.IsAsciiDigit)).ToList();
        return secrets.Count == 0 || secrets.Contains(read.Dossier!.Bcp.Scope!)
            ? read
            : read with { Dossier = read.Dossier with { Bcp = read.Dossier.Bcp with { Scope = string.Join("、", secrets.SelectMany(Spellings.Of)) } } };
    }

    private sealed record MarkedField(string Record, string Key, string Name, bool IsText, string[] Secrets);

    /// <summary>Puts a text of its own into every field of free text, and notes what every other field holds.</summary>
    private sealed class FieldMarking : IFieldWork
    {
        private readonly Dictionary<string, MarkedField> fields = new(StringComparer.Ordinal);

        public IReadOnlyCollection<MarkedField> Values => fields.Values;

        public void Meet(RecordShape shape)
        {
            foreach (var field in shape.Fields.Where(field => field.CanBeHidden))
            {
                fields.TryAdd($"{shape.Id}.{field.Key}", new(shape.Id, field.Key, $"{shape.Id}.{field.Key}", field.IsText, []));
            }
        }

        public ValueList<string> Work(string record, string field, ValueList<string> values, string? owner)
        {
            var name = $"{record}.{field}";
            var mark = string.Create(CultureInfo.InvariantCulture, $"秘ガQ{fields.Keys.ToList().IndexOf(name):000}Z");
            if (field.EndsWith("phone", StringComparison.Ordinal))
            {
                var number = fields.Keys.ToList().IndexOf(name).ToString("000", CultureInfo.InvariantCulture);
                mark = $"086-{number}-1{number}";
            }

            fields[name] = fields[name] with { Secrets = [mark] };
            return [mark];
        }

        public bool Empties(string record, string field, ValueList<string> values, string? owner)
        {
            var name = $"{record}.{field}";
            string[] secrets = [.. values.SelectMany(value => DateSpellings.Of(value).Concat(value.Length >= 6 && value.All(char.IsAsciiDigit) ? [value] : []))];
            fields[name] = fields[name] with { Secrets = secrets };
            return false;
        }
    }

    /// <summary>A copy of a dossier in which every date and number is that of its field alone.</summary>
    private sealed class ValueMarking
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

        public object Of(object record)
        {
            var type = record.GetType();
            var copy = type.GetMethod("<Clone>$")!.Invoke(record, null)!;
            foreach (var property in type.GetProperties().Where(property => property.CanWrite))
            {
                if (New(type, property, property.GetValue(record)) is { } value)
                {
                    property.SetValue(copy, value);
                }
            }

            return copy;
        }

        private object? New(Type type, PropertyInfo property, object? value)
        {
            return value switch
            {
                CalendarDate => new CalendarDate(DateOf(NumberOf(type, property))),
                DateOnly => DateOf(NumberOf(type, property)),
                int when property.Name != "Page" => 98_100_000 + NumberOf(type, property),
                IEnumerable list when value.GetType() is { IsGenericType: true } generic && IsRecord(generic.GenericTypeArguments[0]) => ListOf(generic.GenericTypeArguments[0], list),
                not null when IsRecord(value.GetType()) => Of(value),
                _ => null,
            };
        }

        // Two digits each, so that no spelling of one begins another.
        private static DateOnly DateOf(int number) => new(2030 + (number / 57), 10 + (number / 19 % 3), 10 + (number % 19));

        private int NumberOf(Type type, PropertyInfo property)
        {
            var name = $"{type.Name}.{property.Name}";
            numbers.TryAdd(name, numbers.Count);
            return numbers[name];
        }

        private static bool IsRecord(Type type) => type.Namespace == "CyberDocs.Model" && type.GetMethod("<Clone>$") is not null;

        private object ListOf(Type item, IEnumerable list)
        {
            object[] marked = [.. list.Cast<object>().Select(Of)];
            var items = Array.CreateInstance(item, marked.Length);
            marked.CopyTo(items, 0);

            return typeof(ValueList).GetMethods().Single(method => method is { Name: "ToValueList", IsGenericMethod: true }).MakeGenericMethod(item).Invoke(null, [items])!;
        }
    }
}
