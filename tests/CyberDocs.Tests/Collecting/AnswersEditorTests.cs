using System.Text;
using CyberDocs.Collecting;
using CyberDocs.Collections;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Reading;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Collecting;

public sealed class AnswersEditorTests
{
    private const string Head = "cyberdocs: 1 # 版\ninstitution: { name: 病院 }\n";

    public static TheoryData<string, string> Files => new()
    {
        {
            "answers:\n  - form: bcp-check   # 表\n    items:\n      # 一つ目\n      1-1: { first: はい,   first_on: 2024-09-02 }  # 確認\n      1-3: いいえ\nrules: []\n",
            "answers:\n  - form: bcp-check   # 表\n    responder: \"山﨑 \\\"茂\\\"\"\n    items:\n      # 一つ目\n      1-1: { first: いいえ,   first_on: 2024-09-02, target: 2024-12-20 }  # 確認\n      1-2: { first: はい, remarks: \"一\\n二\" }\n      1-3: { first: いいえ, second: はい }\nrules: []\n"
        },
        {
            "answers:\n- form: bcp-check\n  items:\n    1-1:\n        first: はい # 注\n        first_on:\n        remarks: |\n          長い\n          文\n    1-3:\n",
            "answers:\n- form: bcp-check\n  responder: \"山﨑 \\\"茂\\\"\"\n  items:\n    1-1:\n        first: いいえ # 注\n        first_on:\n        target: 2024-12-20\n        remarks: |\n          長い\n          文\n    1-2: { first: はい, remarks: \"一\\n二\" }\n    1-3: { second: はい }\n"
        },
        {
            "answers: [ { form: bcp-check, items: { } } ]\n",
            "answers: [ { form: bcp-check, responder: \"山﨑 \\\"茂\\\"\", items: { 1-1: { first: いいえ, target: 2024-12-20 }, 1-2: { first: はい, remarks: \"一\\n二\" }, 1-3: { second: はい } } } ]\n"
        },
        {
            "answers:\n  - form: bcp-check\n    responder: ~\n    items: {}\n    checked_on: 2024-09-02\n",
            "answers:\n  - form: bcp-check\n    responder: \"山﨑 \\\"茂\\\"\"\n    items: \n      1-1: { first: いいえ, target: 2024-12-20 }\n      1-2: { first: はい, remarks: \"一\\n二\" }\n      1-3: { second: はい }\n    checked_on: 2024-09-02\n"
        },
        {
            "answers:\n  - form: bcp-check",
            "answers:\n  - form: bcp-check\n    responder: \"山﨑 \\\"茂\\\"\"\n    items:\n      1-1: { first: いいえ, target: 2024-12-20 }\n      1-2: { first: はい, remarks: \"一\\n二\" }\n      1-3: { second: はい }"
        },
        {
            "answers:\n  - items: {}\n    form: bcp-check\n",
            "answers:\n  - items: \n      1-1: { first: いいえ, target: 2024-12-20 }\n      1-2: { first: はい, remarks: \"一\\n二\" }\n      1-3: { second: はい }\n    form: bcp-check\n    responder: \"山﨑 \\\"茂\\\"\"\n"
        },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Answers_change_and_every_other_character_stays(string before, string after)
    {
        foreach (var newLine in (string[])["\n", "\r\n"])
        {
            var text = (Head + before).Replace("\n", newLine, StringComparison.Ordinal);
            var (old, now) = Answers(text);
            var edited = new AnswersEditor(text, isJson: false).Edit(old, now);
            Assert.Equal((Head + after).Replace("\n", newLine, StringComparison.Ordinal), edited);
            Assert.Equal(InOrder(now), InOrder(Read(edited)));
        }
    }

    [Theory]
    [InlineData("", "\nanswers:\n  - form: checklist-vendor\n    vendor: v\n    gate: はい\n    items:\n      2-7.server: { first: はい }\n")]
    [InlineData("answers:   # まだない\nrules: []\n", "answers:   # まだない\n  - form: checklist-vendor\n    vendor: v\n    gate: はい\n    items:\n      2-7.server: { first: はい }\nrules: []\n")]
    [InlineData("answers: []\n", "answers: \n  - form: checklist-vendor\n    vendor: v\n    gate: はい\n    items:\n      2-7.server: { first: はい }\n")]
    [InlineData("answers:\n  - form: bcp-check\n    items:\n      1-1: はい  # 注\n\n# 終わり\nrules: []\n", "answers:\n  - form: bcp-check\n    items:\n      1-1: はい  # 注\n  - form: checklist-vendor\n    vendor: v\n    gate: はい\n    items:\n      2-7.server: { first: はい }\n\n# 終わり\nrules: []\n")]
    [InlineData("answers: [\n  ]  # まだない\nrules: []\n", "answers:   # まだない\n  - form: checklist-vendor\n    vendor: v\n    gate: はい\n    items:\n      2-7.server: { first: はい }\nrules: []\n")]
    [InlineData("answers: [ { form: bcp-check, items: { 1-1: はい } } ]\n", "answers: [ { form: bcp-check, items: { 1-1: はい } }, { form: checklist-vendor, vendor: v, gate: はい, items: { 2-7.server: { first: はい } } } ]\n")]
    [InlineData("answers: [\n    { form: bcp-check, items: { 1-1: はい } }\n  ]\n", "answers: [\n    { form: bcp-check, items: { 1-1: はい } },\n    { form: checklist-vendor, vendor: v, gate: はい, items: { 2-7.server: { first: はい } } }\n  ]\n")]
    public void A_form_that_was_not_there_is_added(string before, string after)
    {
        var text = Head + "vendors: [ { id: v, name: 社 } ]\n" + before;
        var old = Read(text);
        var edited = new AnswersEditor(text, isJson: false).Edit(old, [.. old, New]);
        Assert.Equal(Head + "vendors: [ { id: v, name: 社 } ]\n" + after, edited);
        Assert.Equal([.. old, New], Read(edited));
    }

    [Theory]
    [InlineData("{ \"cyberdocs\": 1, \"institution\": { \"name\": \"病院\" }, \"vendors\": [ { \"id\": \"v\", \"name\": \"社\" } ] }")]
    [InlineData("{\n  \"cyberdocs\": 1,\n  \"institution\": { \"name\": \"病院\" },\n  \"vendors\": [ { \"id\": \"v\", \"name\": \"社\" } ],\n  \"answers\": [\n    { \"form\": \"bcp-check\", \"items\": { \"1-1\": \"はい\" } }\n  ]\n}\n")]
    public void Json_stays_json(string text)
    {
        var old = Read(text, json: true);
        var edited = new AnswersEditor(text, isJson: true).Edit(old, [.. old, New]);
        Assert.Equal([.. old, New], Read(edited, json: true));
        Assert.StartsWith(text[..text.IndexOf('社')], edited, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_answers_put_into_the_sample_read_back_as_meant()
    {
        var text = File.ReadAllText(SampleDossier.FilePath);
        var start = text.IndexOf("\nanswers:", StringComparison.Ordinal) + 1;
        text = Head + "vendors: [ " + string.Join(", ", ((string[])["setouchi", "kibi", "chugoku", "bicchu", "harenokuni"]).Select(id => $"{{ id: {id}, name: {id} }}"))
            + " ]\nsystems: [ { id: ehr, name: 甲 }, { id: receipt, name: 乙 } ]\n" + text[start..];
        var old = Read(text);
        var rounds = FullRun.Count(100, 10_000);
        for (var seed = 0; seed < rounds; seed++)
        {
            var random = new Random(seed);
            var now = old.Select(form => random.Next(3) > 0 ? form : Changed(form, random)).ToList();
            for (var i = random.Next(3); i > 0; i--)
            {
                now.Add(Changed(New with { Form = i == 1 ? "checklist-minimum" : "bcp-check", Vendor = null }, random));
            }

            var edited = new AnswersEditor(text, isJson: false).Edit(old, now.ToValueList());
            Assert.Equal(InOrder(now.ToValueList()), InOrder(Read(edited)));
            Assert.Equal(text.Split('#').Length, edited.Split('#').Length);
        }
    }

    private static FormAnswers Changed(FormAnswers form, Random random)
    {
        string[] texts = ["はい", "- x: {y}, [z]", "\"引用\"", "髙﨑 𠮷 葛󠄀", "一\n二\r三", "\\", "  ", "~", "&a *b !c", "' ' \t|", "😀 >"];
        var items = form.Items.ToList();
        foreach (var i in Enumerable.Range(0, random.Next(1, 5)))
        {
            var at = random.Next(items.Count + 1);
            var item = at < items.Count ? items[at] : new ItemAnswer { Item = $"9-{random.Next(100)}.{i}x" };
            item = random.Next(4) switch
            {
                0 => item with { First = Answer.No, Target = new DateOnly(2025, 1, 1).AddDays(random.Next(90)) },
                1 => item with { Second = Answer.Yes, SecondOn = new DateOnly(2025, 2, 3) },
                2 => item with { Remarks = texts[random.Next(texts.Length)].Trim() is { Length: > 0 } text ? text.Replace('\r', '\n') : item.Remarks },
                _ => item with { First = Answer.NotApplicable },
            };
            if (at < items.Count)
            {
                items[at] = item;
            }
            else if (items.TrueForAll(each => each.Item != item.Item))
            {
                items.Insert(random.Next(items.Count + 1), item);
            }
        }

        return form with { Items = items.ToValueList(), Responder = random.Next(2) == 0 ? form.Responder : "記入者: " + random.Next(9) };
    }

    [Theory]
    [InlineData("answers:\n  - &a\n    form: bcp-check\n    items: { 1-1: はい }\n")]
    [InlineData("answers:\n  - form: bcp-check\n    items: { 1-1: &x { first: はい }, 1-4: *x }\n")]
    public void Shared_values_are_not_edited(string answers)
    {
        var text = Head + answers;
        var (old, now) = Answers(text);
        Assert.Throws<NotEditableException>(() => new AnswersEditor(text, isJson: false).Edit(old, now));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void An_item_that_goes_takes_its_line_along_and_no_more(string newLine)
    {
        var text = (Head + "answers:\n  - form: bcp-check\n    items:\n      1-1: はい  # 一\n      1-2: いいえ\n      # 三\n      1-3: はい\n").Replace("\n", newLine, StringComparison.Ordinal);
        var old = Read(text);
        var edited = new AnswersEditor(text, isJson: false).Edit(old, [old[0] with { Items = [old[0].Items[0], old[0].Items[2] with { First = Answer.No }] }]);

        Assert.Equal(
            (Head + "answers:\n  - form: bcp-check\n    items:\n      1-1: { first: はい }  # 一\n      # 三\n      1-3: { first: いいえ }\n").Replace("\n", newLine, StringComparison.Ordinal),
            edited);
    }

    [Theory]
    [InlineData("answers:\n  - form: bcp-check\n    items: &a\n      1-1: はい\n      1-2: はい\n  - form: checklist-minimum\n    items: *a\n")]
    [InlineData("answers:\n  - form: bcp-check\n    items:\n      1-1: はい\n      ? 1-2\n      : はい\n")]
    public void An_item_that_others_share_or_that_is_not_alone_in_its_line_is_not_removed(string answers)
    {
        var old = Read(Head + answers);
        Assert.Throws<NotEditableException>(() => new AnswersEditor(Head + answers, isJson: false).Edit(old, [old[0] with { Items = [old[0].Items[0]] }, .. old.Skip(1)]));
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_left_as_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-edit-").FullName;
        try
        {
            var path = Path.Combine(folder, "d.yaml");
            File.WriteAllText(path, Head + "answers:\n  - form: bcp-check\n    items: { 1-1: はい }\n");
            var engine = new CyberDocsEngine();
            var (content, dossier) = (File.ReadAllBytes(path), engine.Read(path).Dossier!);
            var changed = Head + "answers:\n  - form: bcp-check\n    items: { 1-1: いいえ }\n";
            File.WriteAllText(path, changed);
            var now = dossier.Answers.Select(form => form with { Responder = "髙" }).ToValueList();

            var refused = Assert.Throws<IOException>(() => new DossierUpdate(engine, path, content, dossier).Write(new CollectResult { Answers = now }, default));
            Assert.Contains("途中で書き換えられました", refused.Message, StringComparison.Ordinal);
            Assert.Equal(changed, File.ReadAllText(path));
            Assert.Equal([path], Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_file_that_would_say_another_answer_than_is_meant_is_not_written()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-edit-").FullName;
        try
        {
            var path = Path.Combine(folder, "d.yaml");
            var text = Head + "answers:\n  - form: bcp-check\n    items: { 1-1: いいえ, 1-2: はい }\n";
            File.WriteAllText(path, text);
            var engine = new CyberDocsEngine();
            var dossier = engine.Read(path).Dossier!;
            var form = dossier.Answers[0];
            var believed = dossier with { Answers = [form with { Items = [form.Items[0] with { First = Answer.Yes }, form.Items[1]] }] };
            ValueList<FormAnswers> now = [believed.Answers[0] with { Responder = "髙" }];
            var result = new DossierUpdate(engine, path, File.ReadAllBytes(path), believed).Write(new CollectResult { Answers = now }, default);

            Assert.Equal("CD1114", Assert.Single(result.Findings).Code.Id);
            Assert.Equal(text, File.ReadAllText(path));
            Assert.Equal(now, Read(Head + File.ReadAllText(result.Written!)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Where_the_file_cannot_be_edited_the_answers_go_beside_it()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-edit-").FullName;
        try
        {
            var path = Path.Combine(folder, "d.yaml");
            var text = Head + "answers:\n  - form: bcp-check\n    items: { 1-1: &x { first: はい }, 1-4: *x }\n";
            File.WriteAllText(path, text);
            var engine = new CyberDocsEngine();
            var dossier = engine.Read(path).Dossier!;
            var now = dossier.Answers.Select(form => form with { Items = form.Items.Select(item => item with { Remarks = "済" }).ToValueList() }).ToValueList();
            var result = new DossierUpdate(engine, path, File.ReadAllBytes(path), dossier).Write(new CollectResult { Answers = now }, default);

            Assert.Equal("CD1114", Assert.Single(result.Findings).Code.Id);
            Assert.Equal(text, File.ReadAllText(path));
            Assert.Equal(now, Read(Head + File.ReadAllText(result.Written!)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Byte_order_marks_stay_and_other_encodings_are_not_rewritten(string encoding)
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-edit-").FullName;
        try
        {
            var path = Path.Combine(folder, "d.yaml");
            File.WriteAllText(path, Head + "answers:\n  - form: bcp-check\n", Encoding.GetEncoding(encoding));
            var engine = new CyberDocsEngine();
            var dossier = engine.Read(path).Dossier!;
            var now = dossier.Answers.Select(form => form with { Responder = "髙" }).ToValueList();
            var result = new DossierUpdate(engine, path, File.ReadAllBytes(path), dossier).Write(new CollectResult { Answers = now }, default);

            Assert.Equal(encoding == "utf-8" ? path : Path.Combine(folder, "d.answers.yaml"), result.Written);
            Assert.Equal(encoding == "utf-8" ? now : dossier.Answers, engine.Read(path).Dossier!.Answers);
            Assert.Equal(encoding == "utf-8" ? (byte)0xEF : (byte)0xFF, File.ReadAllBytes(path)[0]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static FormAnswers New { get; } = new() { Form = "checklist-vendor", Vendor = "v", Gate = Answer.Yes, Items = [new() { Item = "2-7.server", First = Answer.Yes }] };

    /// <summary>The answers of a file, and what they become.</summary>
    private static (ValueList<FormAnswers> Old, ValueList<FormAnswers> Now) Answers(string text)
    {
        var old = Read(text);
        var items = old[0].Items.ToDictionary(item => item.Item, StringComparer.Ordinal);
        var one = items.GetValueOrDefault("1-1") ?? new() { Item = "1-1" };
        var three = items.GetValueOrDefault("1-3") ?? new() { Item = "1-3" };
        items["1-1"] = one with { First = Answer.No, Target = new DateOnly(2024, 12, 20) };
        items["1-2"] = new() { Item = "1-2", First = Answer.Yes, Remarks = "一\n二" };
        items["1-3"] = three with { Second = Answer.Yes };
        return (old, [old[0] with { Responder = "山﨑 \"茂\"", Items = items.Values.OrderBy(item => item.Item, StringComparer.Ordinal).ToValueList() }]);
    }

    private static ValueList<FormAnswers> InOrder(ValueList<FormAnswers> answers) =>
        answers.Select(form => form with { Items = form.Items.OrderBy(item => item.Item, StringComparer.Ordinal).ToValueList() }).ToValueList();

    private static ValueList<FormAnswers> Read(string text, bool json = false)
    {
        var findings = new FindingCollector();
        var bytes = Encoding.UTF8.GetBytes(text);
        var root = json ? JsonDataReader.Read(bytes, "d", findings) : YamlDataReader.Read(bytes, "d", findings);
        var dossier = DossierReader.Read(root, new NoSourceFiles(), findings);
        Assert.Empty(findings.Findings.Where(finding => finding.Severity == Severity.Error));
        return dossier!.Answers;
    }
}
