using System.Text;
using CyberDocs.Findings;
using CyberDocs.Forms;

namespace CyberDocs.Pages;

/// <summary>A page per finding: what is wrong, what to do, why it is asked for, and the smallest data with and without it.</summary>
internal static class FindingPages
{
    private static readonly (char First, string Title)[] Families =
    [
        ('1', "ファイルの読み書き / files"), ('2', "データの確認 / the dossier"), ('3', "様式 / templates"), ('4', "図 / drawings"), ('5', "文書 / documents"),
    ];

    public static void Write(CyberDocsEngine engine, string root, string folder)
    {
        Directory.CreateDirectory(folder);
        var cases = Path.Combine(root, "tests", "Cases");
        var told = ToldExamples.Read(root);
        var guideline = engine.Editions.Guideline("6.0")!;
        foreach (var code in FindingCatalogue.All)
        {
            File.WriteAllText(Path.Combine(folder, $"{code.Id}.md"), PageOf(code, guideline, cases, told.GetValueOrDefault(code.Id)));
        }

        File.WriteAllText(Path.Combine(folder, "index.md"), IndexOf());
        File.WriteAllText(Path.Combine(folder, "toc.yml"), string.Concat(
            FindingCatalogue.All.Select(code => $"- name: {code.Id}\n  href: {code.Id}.md\n").Prepend("- name: 一覧\n  href: index.md\n")));
    }

    private static string PageOf(FindingCode code, Guideline guideline, string cases, string? told)
    {
        var page = new StringBuilder($"""
            # {code.Id}

            **{WordOf(code.Severity)}** — {Plain(code.Japanese)}

            *{Plain(code.English)}*

            ## どうするか / what to do

            {Plain(code.RemedyJapanese)}

            *{Plain(code.RemedyEnglish)}*


            """);
        Reason(page, code, guideline);
        Example(page, "この確認結果が出るデータ / data that have it", Path.Combine(cases, $"rule-{code.Id}", "fails.yaml"));
        Example(page, "直したデータ / the same, mended", Path.Combine(cases, $"rule-{code.Id}", "passes.yaml"));
        if (told is not null)
        {
            page.Append($"## 例 / as it is told\n\n```text\n{told}\n```\n\n");
        }

        if (code.Id[2] == '2')
        {
            page.Append($$"""
                ## 切る・重さを変える / to switch it off or grade it

                データの `rules` に書きます。理由は必ず書き、90 確認結果に残ります。

                ```yaml
                rules:
                  - { code: {{code.Id}}, severity: info, reason: 院内の決まりで別に管理しているため }
                ```

                """);
        }

        return page.ToString();
    }

    private static void Reason(StringBuilder page, FindingCode code, Guideline guideline)
    {
        var clauses = guideline.ClausesOf(code.Id);
        if (clauses.Count > 0)
        {
            page.Append("## 根拠 / clause\n\n");
            foreach (var clause in clauses)
            {
                page.Append($"- ガイドライン第6.0版 {clause.Id}（{clause.Title}）{(clause.Verified ? "" : " — 現物では未確認")}\n");
            }

            page.Append('\n');
        }
        else if (guideline.WithoutClause.FirstOrDefault(entry => entry.Rules.Contains(code.Id)) is { } entry)
        {
            page.Append($"## 根拠 / clause\n\n条文はありません: {entry.Reason}\n\n");
        }
    }

    private static void Example(StringBuilder page, string title, string path)
    {
        if (File.Exists(path))
        {
            page.Append($"## {title}\n\n```yaml\n{File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd()}\n```\n\n");
        }
    }

    private static string IndexOf()
    {
        var page = new StringBuilder("# 確認結果の一覧 / findings\n\n`cyberdocs explain CD2002` でも読めます。\n\n");
        foreach (var (first, title) in Families)
        {
            page.Append($"## {title}\n\n| 番号 | 重さ | 内容 |\n|---|---|---|\n");
            foreach (var code in FindingCatalogue.All.Where(code => code.Id[2] == first))
            {
                page.Append($"| [{code.Id}]({code.Id}.md) | {WordOf(code.Severity)} | {Plain(code.Japanese).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }

            page.Append('\n');
        }

        return page.ToString();
    }

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "エラー",
        Severity.Warning => "警告",
        _ => "情報",
    };

    // Placeholders stay as they are, and nothing of a message is markup.
    private static string Plain(string text) => text.ReplaceLineEndings(" ")
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
