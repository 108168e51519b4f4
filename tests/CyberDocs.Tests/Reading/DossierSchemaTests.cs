using System.Text.Json;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Model.Fields;
using CyberDocs.Reading;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Reading;

/// <summary>The JSON Schema says what the reader takes.</summary>
public sealed class DossierSchemaTests
{
    private static readonly JsonElement Schema = Load(DossierSchema.Write);
    private static readonly JsonElement Editions = Load(DossierSchema.WriteEditions);

    [Fact]
    public void Sample_and_starter_fit_the_schema()
    {
        Assert.Empty(Offences(File.ReadAllText(Repository.PathOf("samples", "data", "dossier.yaml"))));
        Assert.Empty(Offences(System.Text.Encoding.UTF8.GetString(new CyberDocs.Files.Starter(new CyberDocsEngine().Editions, SampleDossier.Date).Files(excel: false)["dossier.yaml"])));
        Assert.Empty(Offences(File.ReadAllText(Repository.PathOf("tests", "CyberDocs.Tests", "Reading", "complete-dossier.yaml"))));
    }

    [Theory]
    [InlineData("cyberdocs: 1\ninstitution: { name: 病院, knid: 診療所 }", "institution/knid")]
    [InlineData("cyberdocs: 1\ninstitution: { kind: 診療所 }", "institution/name")]
    [InlineData("cyberdocs: 1\ninstitution: { name: 病院, kind: 研究所 }", "institution/kind")]
    [InlineData("cyberdocs: 1\ninstitution: { name: 病院 }\nvendors: [ { id: v, name: 会社, contacts: 電話 } ]", "vendors/0/contacts")]
    [InlineData("cyberdocs: 1\ninstitution: { name: 病院 }\nanswers: [ { form: bcp-check, items: { 1-1: { frist: はい } } } ]", "answers/0/items/1-1")]
    public void What_the_reader_refuses_does_not_fit(string yaml, string place) => Assert.Contains(place, Offences(yaml));

    [Fact]
    public void Every_edition_that_is_shipped_fits_the_schema_of_editions()
    {
        var files = Directory.GetFiles(Repository.PathOf("templates", "editions"), "*.yaml").Where(file => !Path.GetFileName(file).StartsWith("guideline.", StringComparison.Ordinal)).ToList();
        Assert.Equal(8, files.Count);
        Assert.All(files, file => Assert.Empty(Offences(File.ReadAllText(file), Editions)));
    }

    [Theory]
    [InlineData("titel: 題", "title titel")]
    [InlineData("title: 題\nhead: [administrator, responsible]", "head")]
    [InlineData("title: 題\nhead: responsible", "head")]
    [InlineData("title: 題\nsections: [ { title: 節, itmes: [] } ]", "sections/0/itmes")]
    [InlineData("title: 題\nsections: [ { title: 節, items: [ { id: 1-1, statement: 文, clause: 9.2 } ] } ]", "sections/0/items/0/clause")]
    [InlineData("title: 題\nsections: [ { title: 節, items: [ { id: 1-1, statement: 文, confidence: sure } ] } ]", "sections/0/items/0/confidence")]
    [InlineData("title: 題\nsections: [ { title: 節, items: [ { id: 1-1 } ] } ]", "sections/0/items/0/statement")]
    public void What_the_reader_refuses_of_an_edition_does_not_fit(string yaml, string places)
    {
        yaml = "id: r8\nform: bcp-check\n" + yaml;
        Assert.Equal(places.Split(' '), Offences(yaml, Editions));
        var findings = new FindingCollector();
        EditionBinder.Bind(YamlDataReader.Read(System.Text.Encoding.UTF8.GetBytes(yaml), "e.yaml", findings), findings);
        Assert.Equal(places.Split(' ').Length, findings.Findings.Count);
    }

    [Fact]
    public void Every_key_of_an_edition_has_its_name_and_what_belongs_there_in_Japanese()
    {
        var seen = new List<string>();
        Check(EditionShape.Edition, Editions, seen);
        Assert.Equal(30, seen.Count);
        Assert.Equal("目標日が収まるべき年度の初日。無ければ縛りません。", Editions.GetProperty("properties").GetProperty("fiscal_year_start").GetProperty("description").GetString());
    }

    [Fact]
    public void Every_key_of_every_record_has_its_name_and_what_belongs_there_in_Japanese()
    {
        var seen = new List<string>();
        Check(Dossier.Shape, Schema, seen);
        Assert.Equal(Dossier.Shape.WithInside().Sum(shape => shape.Id == "extra" ? 0 : shape.Fields.Count), seen.Count);
        Assert.Contains("人/氏名", seen);
    }

    [Fact]
    public void Editors_show_what_a_key_of_a_device_means()
    {
        var device = Schema.GetProperty("properties").GetProperty("devices").GetProperty("anyOf").EnumerateArray().Last().GetProperty("items").GetProperty("properties");
        Assert.Equal("サポート期限", device.GetProperty("support_end").GetProperty("title").GetString());
        Assert.Equal("OS や機器のサポートが終わる日。", device.GetProperty("support_end").GetProperty("description").GetString());
    }

    [Fact]
    public void Every_table_that_a_field_names_is_one_of_records()
    {
        var shapes = Dossier.Shape.WithInside().ToList();
        var tables = shapes.Select(shape => shape.Table).OfType<string>().ToList();
        Assert.Equal(tables.Distinct(StringComparer.Ordinal), tables);
        Assert.Empty(shapes.SelectMany(shape => shape.Fields).SelectMany(field => field.Tables).Except(tables));
        Assert.Equal(shapes.Select(shape => shape.Id).Distinct(StringComparer.Ordinal), shapes.Select(shape => shape.Id));
    }

    private static void Check(RecordShape shape, JsonElement record, List<string> seen)
    {
        if (record.TryGetProperty("anyOf", out var forms))
        {
            record = forms.EnumerateArray().Last();
        }

        if (record.TryGetProperty("items", out var items))
        {
            record = items;
        }

        var properties = record.GetProperty("properties");
        Assert.Equal(shape.Keys, properties.EnumerateObject().Select(property => property.Name));
        foreach (var field in shape.Fields)
        {
            var property = properties.GetProperty(field.Key);
            Assert.Equal(field.Japanese, property.GetProperty("title").GetString());
            Assert.Contains(property.GetProperty("description").GetString()!, c => c is >= '\u3041' and <= '\u9FFF');
            seen.Add($"{shape.Japanese}/{field.Japanese}");
            if (field.Entries is { IsShortOnly: false })
            {
                Check(field.Child!, property.GetProperty("additionalProperties"), seen);
            }
            else if (field is { Child: { } child, Entries: null })
            {
                Check(child, property, seen);
            }
        }
    }

    private static List<string> Offences(string yaml) => Offences(yaml, Schema);

    private static List<string> Offences(string yaml, JsonElement schema)
    {
        var offences = new List<string>();
        var root = YamlDataReader.Read(System.Text.Encoding.UTF8.GetBytes(yaml), "dossier.yaml", new FindingCollector());
        Validate(root!, schema, "", offences);
        return offences;
    }

    // As much of JSON Schema as the schema uses.
    private static void Validate(DataNode node, JsonElement schema, string path, List<string> offences)
    {
        if (schema.TryGetProperty("anyOf", out var forms))
        {
            var fits = forms.EnumerateArray().Any(form =>
            {
                var inner = new List<string>();
                Validate(node, form, path, inner);
                return inner.Count == 0;
            });
            if (!fits)
            {
                offences.Add(path);
            }

            return;
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            if (node is not DataScalar word || (word.Kind != ScalarKind.Null && words.EnumerateArray().All(allowed => Text(allowed) != word.Text)))
            {
                offences.Add(path);
            }

            return;
        }

        var types = schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several
            ? several.EnumerateArray().Select(type => type.GetString()).ToList()
            : [schema.GetProperty("type").GetString()];
        var type = node switch { DataMap => "object", DataList => "array", DataScalar { Kind: ScalarKind.Null } => "null", _ => "string" };
        if (!types.Contains(type))
        {
            offences.Add(path);
            return;
        }

        if (node is DataList list)
        {
            for (var i = 0; i < list.Items.Count; i++)
            {
                Validate(list.Items[i], schema.GetProperty("items"), DataPointer.Of(path, i), offences);
            }
        }

        if (node is DataMap map)
        {
            ValidateMap(map, schema, path, offences);
        }
    }

    private static void ValidateMap(DataMap map, JsonElement schema, string path, List<string> offences)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            offences.AddRange(required.EnumerateArray().Select(key => key.GetString()!).Where(key => map.Find(key) is null).Select(key => DataPointer.Of(path, key)));
        }

        foreach (var entry in map.Entries)
        {
            var inner = DataPointer.Of(path, entry.Key);
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(entry.Key, out var property))
            {
                Validate(entry.Value, property, inner, offences);
            }
            else if (schema.GetProperty("additionalProperties") is { ValueKind: JsonValueKind.Object } any)
            {
                Validate(entry.Value, any, inner, offences);
            }
            else
            {
                offences.Add(inner);
            }
        }
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "",
        _ => value.GetString()!,
    };

    private static JsonElement Load(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return JsonDocument.Parse(output.ToArray()).RootElement;
    }
}
