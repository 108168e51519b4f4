using System.Text;
using CyberDocs.Templating;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Templates;

/// <summary>What templates can name: the declared types are those of the values, and the page for authors lists all of it.</summary>
public sealed class VocabularyTests
{
    private static readonly VocabularyWalk Sample = VocabularyWalk.OfSample();

    private static readonly Dictionary<string, string> Japanese = new(StringComparer.Ordinal)
    {
        ["Institution"] = "医療機関", ["EditionChoice"] = "使う様式の版", ["Person"] = "人", ["Role"] = "役割", ["Department"] = "部署",
        ["Vendor"] = "事業者", ["VendorContact"] = "事業者の窓口", ["Disclosure"] = "MDS/SDS", ["System"] = "医療情報システム", ["Zone"] = "ネットワークの区分",
        ["Device"] = "機器", ["ExtraValue"] = "台帳の追加の列の値", ["DeviceGroup"] = "機器のまとまりと集計", ["OutsideParty"] = "院外の相手",
        ["Link"] = "接続", ["DataFlow"] = "データの流れ", ["ContactChain"] = "連絡体制", ["ContactStep"] = "連絡体制の一段", ["OutsideContact"] = "院外の連絡先",
        ["Backup"] = "バックアップ", ["BcpFacts"] = "事業継続計画の事実", ["Form"] = "チェックリスト", ["Edition"] = "様式の版", ["Section"] = "様式の節",
        ["Item"] = "様式の項目", ["Answer"] = "項目への答え", ["Enclosure"] = "提出書類一覧の1行", ["Document"] = "書類", ["Finding"] = "確認結果",
        ["FindingGroup"] = "書類ごとの確認結果", ["AlikeFindings"] = "同じ内容の確認結果", ["AlikeDevices"] = "1行にまとめた機器", ["PlaceCount"] = "設置場所と台数",
        ["FindingClause"] = "確認結果の根拠の条項", ["FindingSubject"] = "確認結果が指す機器",
        ["DerivedForm"] = "様式ごとの、データから導いた答え", ["DerivedItem"] = "項目の答えと、データから導いた答え", ["Page"] = "図の紙", ["PageSymbol"] = "図の紙の記号と、その機器", ["Profile"] = "開示の区分", ["DisclosureProfile"] = "開示の区分", ["ChangeGroup"] = "変わった記録の種類ごとのまとまり",
        ["RecordChange"] = "変わった記録", ["FieldChange"] = "変わった項目", ["diagrams"] = "図", ["roles_by_kind"] = "役割の種類ごとの役割",
        ["VendorStanding"] = "事業者への依頼の状況", ["TodoEntry"] = "することの1件", ["CorrectionPoint"] = "確認・修正依頼の1件",
        ["BriefPart"] = "院長用の1枚の部分", ["InstitutionWords"] = "施設の種類による言葉（薬局は「調剤」「薬局内」など）",
    };

    [Fact]
    public void Every_value_that_templates_reach_has_the_type_that_is_declared() => Assert.Empty(Sample.Mismatches.Distinct());

    [Fact]
    public void Nearly_every_member_was_seen_with_a_value()
    {
        var unseen = Sample.Shapes.SelectMany(entry => entry.Value.Shape.Names.Where(name => Example(entry.Value.Instances, name).Length == 0)
            .Select(name => $"{entry.Key}.{name}")).ToList();
        Assert.True(unseen.Count < 40, string.Join(' ', unseen));
    }

    [Fact]
    public void The_page_of_the_vocabulary_is_current()
    {
        var page = new StringBuilder();
        page.Append("# テンプレートから見えるデータ / What templates can name\n\n");
        page.Append("この表はプログラムから作られています。例は `samples/data` の架空の病院の値です。どの値も、書かれていなければ null です。null のメンバーは `?.` で読みます（`device.vendor?.name`）。\n");
        page.Append("Made from the code. Examples come from the made-up hospital in `samples/data`. Any value may be null when the dossier does not tell it; read members of such a value with `?.`.\n\n");
        page.Append("日付は `wareki`（令和6年9月24日）、`short_wareki`（R6.9.24）、`western_date`（2024年9月24日）、`slash_date`（2024/9/24）、`iso`、`month_day` に通して印字します。組み込みの様式は、`shared/dates.sbn-html` が決める `long_date` と `short_date` を使います。`…_label` は日本語の名前、同じ名前の `…` は比べるための id です。\n");
        page.Append("Print dates through one of these functions; the built-in templates use `long_date` and `short_date`, which `shared/dates.sbn-html` decides. `…_label` is the Japanese name, the same name without it an id to compare with.\n\n");
        page.Append("## 最初から使える名前 / Globals\n\n");
        Table(page, Sample.GlobalsType.Shape!, [.. Sample.GlobalsType.Shape!.Names], []);
        foreach (var (name, shape) in Sample.AllShapes.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var instances = Sample.Shapes.TryGetValue(name, out var seen) ? seen.Instances : [];
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {name}\n\n{Japanese[name]}\n\n");
            Table(page, shape, shape.Names, instances);
        }

        Snapshot.MatchFile(page.ToString(), Repository.PathOf("templates", "VOCABULARY.md"));
    }

    private static void Table(StringBuilder page, TemplateShape shape, IReadOnlyList<string> names, List<TemplateObject> instances)
    {
        page.Append(instances.Count == 0 ? "| 名前 / name | 種類 / type |\n|---|---|\n" : "| 名前 / name | 種類 / type | 例 / example |\n|---|---|---|\n");
        foreach (var name in names)
        {
            var example = instances.Count == 0 ? "" : $" {Example(instances, name)} |";
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{name}` | {Describe(shape.TypeOf(name)!)} |{example}\n");
        }
    }

    private static string Describe(TemplateType type) => type.Kind switch
    {
        TemplateTypeKind.Text => "文字 / text",
        TemplateTypeKind.Number => "数 / number",
        TemplateTypeKind.Boolean => "true・false",
        TemplateTypeKind.Date => "日付 / date",
        TemplateTypeKind.Function => "関数 / function",
        TemplateTypeKind.List => $"一覧 / list: {Describe(type.Item)}",
        TemplateTypeKind.Choice => string.Join(" か / or ", type.Choices.Select(Describe)),
        TemplateTypeKind.Object => $"[{VocabularyWalk.NameOf(type.Shape!)}](#{VocabularyWalk.NameOf(type.Shape!).ToLowerInvariant()})",
        _ => throw new InvalidOperationException($"A member is {type.Kind}."),
    };

    private static string Example(List<TemplateObject> instances, string name)
    {
        foreach (var instance in instances)
        {
            instance.TryGet(name, out var value);
            var text = value.Kind switch
            {
                TemplateValueKind.Null => "",
                TemplateValueKind.Object => "…",
                TemplateValueKind.Array when value.AsArray().Count == 0 => "",
                TemplateValueKind.Array => value.AsArray()[0].IsText ? value.AsArray()[0].AsText() + " …" : "…",
                TemplateValueKind.Date => value.AsDateTime().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                _ => value.ToString(),
            };
            text = text.Replace('\n', ' ').Replace("|", "\\|", StringComparison.Ordinal);
            if (text.Length > 0)
            {
                return text.Length > 30 ? text[..29] + "…" : text;
            }
        }

        return "";
    }
}
