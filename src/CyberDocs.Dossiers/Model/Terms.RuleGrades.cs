namespace CyberDocs.Model;

public static partial class Terms
{
    /// <summary>Names of <see cref="RuleGrade"/>.</summary>
    public static TermTable<RuleGrade> RuleGrades { get; } = new(
        new(RuleGrade.Off, "off", "対象外", "外す", "false"),
        new(RuleGrade.Info, "info", "情報"),
        new(RuleGrade.Warning, "warning", "警告", "注意"),
        new(RuleGrade.Error, "error", "エラー", "誤り"));
}
