using System.Text;
using System.Text.Json;

namespace CyberDocs.Pages;

/// <summary>The keys of the dossier with their Japanese names and what belongs there, from the schema that the fields declare.</summary>
internal static class DossierPages
{
    public static void Write(CyberDocsEngine engine, string folder)
    {
        Directory.CreateDirectory(folder);
        using var schema = new MemoryStream();
        engine.WriteSchema(schema);
        using var document = JsonDocument.Parse(schema.ToArray());
        var toc = new StringBuilder("- name: 書き方\n  href: index.md\n");
        var index = new StringBuilder("""
            # データの書き方 / the dossier

            データは YAML（又は JSON）のファイル、又は同じ見出しの Excel ブックです。キーの代わりに日本語の名前も使えます（`name` と `名称` は同じです）。

            | キー | 名前 | 内容 |
            |---|---|---|

            """);
        foreach (var property in document.RootElement.GetProperty("properties").EnumerateObject())
        {
            var value = property.Value;
            var isRecord = RecordOf(value) is not null;
            index.Append($"| {(isRecord ? $"[`{property.Name}`]({property.Name}.md)" : $"`{property.Name}`")} | {Text(value, "title")} | {Text(value, "description")} |\n");
            if (isRecord)
            {
                toc.Append($"- name: {Text(value, "title")}（{property.Name}）\n  href: {property.Name}.md\n");
                File.WriteAllText(Path.Combine(folder, $"{property.Name}.md"), PageOf(property.Name, value));
            }
        }

        File.WriteAllText(Path.Combine(folder, "index.md"), index.ToString());
        File.WriteAllText(Path.Combine(folder, "toc.yml"), toc.ToString());
    }

    private static string PageOf(string key, JsonElement value)
    {
        var page = new StringBuilder($"# {Text(value, "title")}（{key}）\n\n{Text(value, "description")}\n\n");
        Fields(page, key, value, 2);
        return page.ToString();
    }

    private static void Fields(StringBuilder page, string key, JsonElement value, int depth)
    {
        var record = RecordOf(value)!.Value;
        HashSet<string> required = record.TryGetProperty("required", out var names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
        page.Append("| キー | 名前 | 内容 | 値 |\n|---|---|---|---|\n");
        var inner = new List<JsonProperty>();
        foreach (var field in record.GetProperty("properties").EnumerateObject())
        {
            page.Append($"| `{field.Name}` | {Text(field.Value, "title")}{(required.Contains(field.Name) ? "【必須】" : "")} | {Text(field.Value, "description")} | {KindOf(field.Value)} |\n");
            if (RecordOf(field.Value) is not null)
            {
                inner.Add(field);
            }
        }

        page.Append('\n');
        foreach (var field in inner)
        {
            page.Append($"{new string('#', Math.Min(depth, 6))} {Text(field.Value, "title")}（{key}.{field.Name}）\n\n");
            Fields(page, $"{key}.{field.Name}", field.Value, depth + 1);
        }
    }

    /// <summary>The record that a value is, or is a list of.</summary>
    private static JsonElement? RecordOf(JsonElement value)
    {
        if (value.TryGetProperty("properties", out _))
        {
            return value;
        }

        foreach (var name in (string[])["items", "additionalProperties"])
        {
            if (value.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object && RecordOf(inner) is { } record)
            {
                return record;
            }
        }

        foreach (var name in (string[])["anyOf", "oneOf"])
        {
            if (value.TryGetProperty(name, out var choices) && choices.EnumerateArray().Select(RecordOf).FirstOrDefault(found => found is not null) is { } record)
            {
                return record;
            }
        }

        return null;
    }

    private static string KindOf(JsonElement value) => value.TryGetProperty("enum", out var words)
        ? string.Join("、", words.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => $"`{word.GetString()}`"))
        : RecordOf(value) is not null ? "下の表" : value.TryGetProperty("items", out _) ? "一覧" : "";

    private static string Text(JsonElement value, string name) => value.TryGetProperty(name, out var text)
        ? text.GetString()!.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).ReplaceLineEndings("<br/>")
        : "";
}
