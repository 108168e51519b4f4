using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Tests.Redaction;

/// <summary>A dossier of memory as a file that a command reads.</summary>
internal static class DossierJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static void Save(Dossier dossier, string path)
    {
        var root = Of(RecordNodes.Of(Dossier.Shape, dossier));
        root["cyberdocs"] = 1;
        File.WriteAllText(path, root.ToJsonString(Readable));
    }

    private static JsonNode Of(DataNode node) => node switch
    {
        DataMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Of(entry.Value)))),
        DataList list => new JsonArray([.. list.Items.Select(Of)]),
        DataScalar scalar => JsonValue.Create(scalar.Text),
        _ => throw new ArgumentException(node.GetType().Name, nameof(node)),
    };
}
