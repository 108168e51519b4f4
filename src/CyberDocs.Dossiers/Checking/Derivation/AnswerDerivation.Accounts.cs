namespace CyberDocs.Checking.Derivation;

internal static partial class AnswerDerivation
{
    private static DerivedAnswer AccessRights(CheckContext context, DerivationScope scope) => OfSystems(
        context,
        scope,
        (system => YesNoText.Tells(system.AccessRights), Answer.Blank, "アクセス権限の設定が記録されたシステム", "Systems whose access rights are on record"),
        (system => !YesNoText.Tells(system.AccessRights), Answer.Blank, "アクセス権限の設定の記録がないシステム", "Systems whose access rights are not"));

    private static DerivedAnswer AccountsReviewed(CheckContext context, DerivationScope scope) => OfSystems(
        context,
        scope,
        (system => IsOld(context, system.AccountsReviewedOn), Answer.No,
            "不要なアカウントの整理から1年を超えたシステムがあります", "Systems whose accounts were not cleaned up within a year"),
        (system => IsWithinAYear(context, system.AccountsReviewedOn), Answer.Yes,
            "1年以内に不要なアカウントを整理したシステム", "Systems whose accounts were cleaned up within a year"),
        (system => !IsOld(context, system.AccountsReviewedOn) && !IsWithinAYear(context, system.AccountsReviewedOn), Answer.Blank,
            "不要なアカウントの整理日の記録がないシステム", "Systems without a date of clean-up"));

    private static DerivedAnswer AccessLogs(CheckContext context, DerivationScope scope) => OfSystems(context, scope, LogFacts(context));

    // That no password is used twice can be denied by one system, but not shown by all of them: devices and outside services have theirs too.
    private static DerivedAnswer SharedPasswords(CheckContext context, DerivationScope scope)
    {
        var reasons = ReasonsOf(
            context,
            scope,
            (system => system.SharedPasswords == Knowledge.Yes, Answer.No, "パスワードを使い回しているシステムがあります", "Systems whose passwords are used elsewhere too"),
            (system => system.SharedPasswords == Knowledge.No, Answer.Blank, "パスワードの使い回しがないシステム", "Systems whose passwords are their own"),
            (system => system.SharedPasswords is Knowledge.Unknown or Knowledge.Hidden,
                Answer.Blank, "パスワードの使い回しの有無が分からないシステム", "Systems of which that is not known"));
        reasons.Add(
            DerivedReason.Open("ネットワーク機器や外部サービスのパスワードは記録からは分かりません。", "The passwords of network devices and outside services cannot be seen from the records."));
        return DerivedAnswer.From(reasons);
    }

    private static (Func<InformationSystem, bool> Which, Answer Speaks, string Japanese, string English)[] LogFacts(CheckContext context) =>
    [
        (system => YesNoText.Describes(system.AccessLog) && IsOld(context, system.AccessLogReviewedOn), Answer.No,
            "アクセスログの点検から1年を超えたシステムがあります", "Systems whose access log was not reviewed within a year"),
        (system => YesNoText.Describes(system.AccessLog) && IsWithinAYear(context, system.AccessLogReviewedOn), Answer.Yes,
            "アクセスログを保存し、1年以内に点検したシステム", "Systems whose access log is kept and was reviewed within a year"),
        (system => YesNoText.Describes(system.AccessLog) && !IsOld(context, system.AccessLogReviewedOn)
            && !IsWithinAYear(context, system.AccessLogReviewedOn), Answer.Blank,
            "アクセスログを保存しているが、点検日の記録がないシステム", "Systems whose access log is kept, without a date of review"),
        (system => YesNoText.SaysNo(system.AccessLog), Answer.No, "アクセスログを保存していないシステムがあります", "Systems that keep no access log"),
        (system => !YesNoText.Describes(system.AccessLog) && !YesNoText.SaysNo(system.AccessLog),
            Answer.Blank, "アクセスログの保存の記録がないシステム", "Systems of which no access log is on record"),
    ];

    private static DerivedAnswer OfSystems(
        CheckContext context, DerivationScope scope, params (Func<InformationSystem, bool> Which, Answer Speaks, string Japanese, string English)[] facts)
    {
        var reasons = ReasonsOf(context, scope, facts);
        return DerivedAnswer.From(reasons.Count > 0 ? reasons : [DerivedReason.Open("該当するシステムがありません。", "There is no such system.")]);
    }

    private static List<DerivedReason> ReasonsOf(
        CheckContext context, DerivationScope scope, params (Func<InformationSystem, bool> Which, Answer Speaks, string Japanese, string English)[] facts)
    {
        var systems = scope.Systems(context).ToList();
        var reasons = new List<DerivedReason>();
        foreach (var (which, speaks, japanese, english) in facts)
        {
            Add(reasons, [.. systems.Where(which).Select(system => system.Name)], japanese, english, speaks);
        }

        return reasons;
    }

    private static bool IsOld(CheckContext context, DateOnly? day) => day < context.Date.AddYears(-1);

    private static bool IsWithinAYear(CheckContext context, DateOnly? day) => day >= context.Date.AddYears(-1) && day <= context.Date;
}
