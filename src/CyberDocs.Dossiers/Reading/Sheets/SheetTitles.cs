using CyberDocs.Model.Fields;

namespace CyberDocs.Reading.Sheets;

/// <summary>Names of sheets and columns of a dossier that is a workbook. Immutable and thread-safe.</summary>
internal static class SheetTitles
{
    private static readonly Dictionary<string, (string Title, (string Key, string Name)[] Fields)> Known = new(StringComparer.Ordinal)
    {
        ["institution"] = ("医療機関", Of(RecordShapes.Institution)),
        ["editions"] = ("様式の版", Of(RecordShapes.EditionChoice)),
        ["people"] = ("人", Of(RecordShapes.Person)),
        ["roles"] = ("役割", Of(RecordShapes.Role)),
        ["departments"] = ("部署", Of(RecordShapes.Department)),
        ["vendors"] = ("事業者", Of(RecordShapes.Vendor)),
        ["vendors/contacts"] = ("事業者の連絡先", Of(RecordShapes.VendorContact)),
        ["vendors/disclosures"] = ("事業者の開示書類", Of(RecordShapes.Disclosure)),
        ["systems"] = ("システム", Of(RecordShapes.InformationSystem)),
        ["zones"] = ("ネットワークの区分", Of(RecordShapes.Zone)),
        ["outside"] = ("院外の接続先", Of(RecordShapes.OutsideParty)),
        ["links"] = ("接続", Of(RecordShapes.Link)),
        ["flows"] = ("データの流れ", Of(RecordShapes.DataFlow)),
        ["contacts"] = ("連絡体制", Of(RecordShapes.ContactChain)),
        ["contacts/inside"] = ("院内の連絡順", Of(RecordShapes.ContactStep)),
        ["contacts/outside"] = ("院外の連絡先", Of(RecordShapes.OutsideContact)),
        ["backups"] = ("バックアップ", Of(RecordShapes.Backup)),
        ["bcp"] = ("事業継続計画", Of(RecordShapes.BcpFacts)),
        ["answers"] = ("チェックリスト", Of(RecordShapes.FormAnswers)),
        ["answers/items"] = ("チェックリストの回答", Of(RecordShapes.ItemAnswer)),
        ["rules"] = ("確認の設定", Of(RecordShapes.RuleSetting)),
        ["pins"] = ("図の位置", Of(RecordShapes.Pin)),
    };

    /// <summary>Name of the sheet that holds the ledger.</summary>
    public const string Ledger = "機器管理台帳";

    public static string Sheet(string path) => Known.TryGetValue(path, out var known) ? known.Title : path.Replace('/', '.');

    /// <summary>Columns of a record, each with a name that no other column of it has.</summary>
    public static List<SheetColumn> Columns(string path, IEnumerable<(string Key, bool IsList)> keys)
    {
        var columns = new List<SheetColumn>();
        foreach (var (key, isList) in keys)
        {
            var name = key.StartsWith('@') ? Special(path, key)
                : Known.TryGetValue(path, out var known) ? Array.Find(known.Fields, field => field.Key == key).Name ?? key
                : key;
            columns.Add(new(key, columns.Exists(column => column.Title == name) ? key : name, isList));
        }

        return columns;
    }

    private static string Special(string path, string key) => key switch
    {
        SheetPlan.FreeKey => "項目",
        SheetPlan.Number => "番号",
        _ => path == "answers/items" ? "チェックリストの番号" : Sheet(path[..path.LastIndexOf('/')]) + "のid",
    };

    private static (string Key, string Name)[] Of<T>(RecordShape<T> shape) => [.. shape.Fields.Select(field => (field.Key, field.Japanese))];
}
