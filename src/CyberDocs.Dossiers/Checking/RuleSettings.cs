namespace CyberDocs.Checking;

/// <summary>The settings of rules that a dossier holds, as far as they can be applied.</summary>
internal static class RuleSettings
{
    /// <summary>Grade by code; everything that is wrong with a setting, and every setting applied, is reported.</summary>
    public static Dictionary<string, RuleGrade> Of(Dossier dossier, IReadOnlyList<IRule> rules, List<Finding> findings)
    {
        var grades = new Dictionary<string, RuleGrade>(StringComparer.Ordinal);
        if (dossier.Rules.Count == 0)
        {
            return grades;
        }

        var codes = rules.Select(rule => rule.Code.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var setting in dossier.Rules)
        {
            var term = Terms.RuleGrades[setting.Grade];
            if (!codes.Contains(setting.Code))
            {
                findings.Add(SettingFindings.SettingOfUnknownRule.At(
                    setting.Origin.Of("code"), ("rule", setting.Code), ("nearest", NearestName.Of(setting.Code, codes.Order(StringComparer.Ordinal)) ?? "―")));
            }
            else if (string.IsNullOrWhiteSpace(setting.Reason))
            {
                findings.Add(SettingFindings.SettingWithoutReason.At(setting.Origin.Of("reason"), ("rule", setting.Code)));
            }
            else if (!grades.TryAdd(setting.Code, setting.Grade))
            {
                findings.Add(SettingFindings.SettingRepeated.At(setting.Origin.Of("code"), ("rule", setting.Code)));
            }
            else
            {
                findings.Add(SettingFindings.SettingApplied.At(
                    setting.Origin.Of("code"), ("rule", setting.Code), ("grade", term.Japanese, term.Id), ("reason", setting.Reason)));
            }
        }

        return grades;
    }
}
