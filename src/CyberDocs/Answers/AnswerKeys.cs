namespace CyberDocs.Answers;

/// <summary>The fields of a form by the keys of the dossier file, with their names and values. Stateless and thread-safe.</summary>
internal static class AnswerKeys
{
    public const string Gate = "gate";
    public const string Responder = "responder";
    public const string CheckedOn = "checked_on";

    /// <summary>Keys of an item, in the order of the form.</summary>
    public static readonly IReadOnlyList<string> OfItem = ["first", "first_on", "target", "second", "second_on", "remarks"];

    public static bool IsAnswer(string key) => key is Gate or "first" or "second";

    public static bool IsDate(string key) => key is "first_on" or "target" or "second_on" or CheckedOn;

    /// <summary>What people call a field, such as <c>2-(7) サーバ 1回目</c>.</summary>
    public static string LabelOf(Edition edition, EditionItem? item, string key)
    {
        var column = key switch
        {
            "first" or Gate when edition.Form == OfficialForm.PlanCheck => "確認結果",
            "first" or Gate => "1回目",
            "first_on" => edition.Form == OfficialForm.PlanCheck ? "確認日" : "1回目の日付",
            "target" => "目標日",
            "second" => "2回目",
            "second_on" => "2回目の日付",
            "remarks" => "備考",
            CheckedOn => "確認日",
            _ => "記入者",
        };
        var about = item is null ? "" : item.Gate ? "医療情報システムの有無" : $"{item.Number ?? item.Id} {item.AssetClass}".TrimEnd();
        return $"{about} {column}".Trim();
    }

    /// <summary>What the form shows of the answers; null for a blank.</summary>
    public static AnswerValue? ValueIn(FormAnswers? answers, EditionItem? item, string key)
    {
        if (answers is null)
        {
            return null;
        }

        if (item is null || key == Gate)
        {
            return key switch
            {
                Gate => AnswerValue.Of(answers.Gate),
                CheckedOn => AnswerValue.Of(answers.CheckedOn),
                _ => AnswerValue.Of(answers.Responder),
            };
        }

        var answer = answers.Items.FirstOrDefault(each => each.Item == item.Id);
        return key switch
        {
            "first" => AnswerValue.Of(answer?.First ?? Answer.Blank),
            "first_on" => AnswerValue.Of(answer?.FirstOn ?? (item.Gate ? answers.CheckedOn : null)),
            "target" => AnswerValue.Of(answer?.Target),
            "second" => AnswerValue.Of(answer?.Second ?? Answer.Blank),
            "second_on" => AnswerValue.Of(answer?.SecondOn),
            _ => AnswerValue.Of(answer?.Remarks),
        };
    }

    /// <summary>The answers with one value set.</summary>
    public static FormAnswers With(FormAnswers answers, EditionItem? item, string key, AnswerValue value)
    {
        if (item is null || key == Gate)
        {
            return key switch
            {
                Gate => answers with { Gate = value.Answer },
                CheckedOn => answers with { CheckedOn = value.Date },
                _ => answers with { Responder = value.Text },
            };
        }

        var items = answers.Items.ToList();
        var at = items.FindIndex(each => each.Item == item.Id);
        var answer = at >= 0 ? items[at] : new ItemAnswer { Item = item.Id };
        answer = key switch
        {
            "first" => answer with { First = value.Answer },
            "first_on" => answer with { FirstOn = value.Date },
            "target" => answer with { Target = value.Date },
            "second" => answer with { Second = value.Answer },
            "second_on" => answer with { SecondOn = value.Date },
            _ => answer with { Remarks = value.Text },
        };
        if (at >= 0)
        {
            items[at] = answer;
        }
        else
        {
            items.Add(answer);
        }

        return answers with { Items = Collections.ValueList.ToValueList(items) };
    }
}
