using CyberDocs.Checking.Rules;

namespace CyberDocs.Checking.Derivation;

internal static partial class AnswerDerivation
{
    private static DerivedAnswer SourceRestriction(CheckContext context, DerivationScope scope)
    {
        var lines = LinesOf(context, scope);
        if (lines.Count == 0)
        {
            return NoLines();
        }

        var reasons = new List<DerivedReason>();
        AddLines(reasons, lines, line => line.Link.SourceRestriction == Knowledge.No, Answer.No, "接続元を制限していない回線があります", "Lines that are not limited by source");
        AddLines(reasons, lines, line => line.Link.SourceRestriction == Knowledge.Unknown, Answer.Blank, "接続元の制限が分からない回線があります",
            "Lines of which the limits are not known");
        AddLines(reasons, lines, line => line.Link.SourceRestriction == Knowledge.Yes, Answer.Yes, "接続元を制限している院外との回線", "Lines that are limited by source");
        return DerivedAnswer.From(reasons);
    }

    private static DerivedAnswer ConnectionPoints(CheckContext context, DerivationScope scope)
    {
        var lines = LinesOf(context, scope);
        if (lines.Count == 0)
        {
            return NoLines();
        }

        var reasons = new List<DerivedReason>();
        AddLines(reasons, lines, line => !IsKnown(line), Answer.No, "事業者又は責任分界点が分からない回線があります", "Lines without vendor or boundary");
        AddLines(reasons, lines, IsKnown, Answer.Blank, "事業者と責任分界点が分かる回線", "Lines with vendor and boundary");
        reasons.Add(DerivedReason.Open("ほかに接続点がないことは記録からは分かりません。", "That there is no other cannot be seen from the records."));
        return DerivedAnswer.From(reasons);
    }

    private static DerivedAnswer LogsKept(CheckContext context, DerivationScope scope)
    {
        var lines = LinesOf(context, scope);
        var reasons = ReasonsOf(context, scope, LogFacts(context));
        AddLines(reasons, lines, line => !YesNoText.Describes(line.Link.Log), Answer.No, "ログの保存先が分からない回線があります", "Lines of which no log is kept");
        AddLines(reasons, lines, line => YesNoText.Describes(line.Link.Log), Answer.Blank, "ログの保存先が分かる院外との回線", "Lines whose logs are kept");
        reasons.Add(DerivedReason.Open(
            "通信を制御する機器のログの定期的な点検は、記録からは分かりません。", "Whether logs of devices that control traffic are reviewed cannot be seen from the records."));
        return DerivedAnswer.From(reasons);
    }

    // The item also accepts a plan, which no record holds: nothing here speaks for いいえ.
    private static DerivedAnswer TwoFactor(CheckContext context, DerivationScope scope)
    {
        var lines = LinesOf(context, scope);
        var reasons = new List<DerivedReason>();
        AddLines(reasons, lines, line => line.Link.MultiFactor == Knowledge.Yes, Answer.Blank, "多要素認証のある院外との回線", "Lines with several factors");
        AddLines(reasons, lines, line => line.Link.MultiFactor != Knowledge.Yes, Answer.Blank, "多要素認証がない、又は分からない回線", "Lines without, or not known");
        reasons.Add(DerivedReason.Open("端末とサーバの認証、及び実装の予定は記録からは分かりません。", "Sign-on to terminals and servers, and plans, cannot be seen from the records."));
        return DerivedAnswer.From(reasons);
    }

    private static bool IsKnown(ExternalLink line) => line.Link.Vendor is not null && YesNoText.Describes(line.Link.Boundary);

    private static DerivedAnswer NoLines() =>
        DerivedAnswer.From(DerivedReason.Open("該当する院外との回線がありません。", "There is no such line to the outside."));

    private static List<ExternalLink> LinesOf(CheckContext context, DerivationScope scope) => context.Lines.Of(scope);

    private static void AddLines(
        List<DerivedReason> reasons, List<ExternalLink> lines, Func<ExternalLink, bool> which, Answer speaks, string japanese, string english)
    {
        var found = lines.Where(which).Select(line => line.Name).ToList();
        if (found.Count > 0)
        {
            reasons.Add(DerivedReason.About(speaks, japanese, english, found));
        }
    }
}
