using System.Text;
using CyberDocs.Model;

namespace CyberDocs.Tests.Forms;

/// <summary>What is still to be done: which answers, in which order, and as a calendar that programs read.</summary>
public sealed class TodoTests
{
    private static readonly DateOnly Day = new(2024, 10, 20);

    private static readonly CyberDocsEngine Engine = new();

    private static readonly Dossier Hospital = Engine.Read(new MemoryStream(Encoding.UTF8.GetBytes("""
        cyberdocs: 1
        institution: { name: 見本病院, kind: 病院, submitter: p1 }
        people:
          - { id: p1, name: 見本 花子, title: 事務長 }
        vendors:
          - { id: v1, name: 見本システム株式会社, contract: あり, requests: [{ edition: r6, sent_on: 2024-09-01, due: 2024-10-18, remarks: "電話済み; 折返し待ち" }] }
        answers:
          - form: checklist-institution
            responder: 総務課 見本 太郎
            items:
              1-1: はい
              2-1: { first: いいえ, target: 2025-01-31, remarks: "予算, 申請中" }
              2-2: { first: いいえ, target: 2024-10-01, second: はい }
              2-3: いいえ
              3-2: { first: いいえ, target: 2024-12-01, second: いいえ }
          - form: checklist-vendor
            vendor: v1
            items: { 2-2: { first: いいえ, target: 2024-12-01 } }
        """)), "d.yaml").Dossier!;

    [Fact]
    public void Items_answered_no_and_forms_not_returned_stand_by_day_and_person() => Assert.Equal(
        [
            "2024-10-18 事務長 見本 花子: チェックリスト（事業者確認用） ",
            "2024-12-01 総務課 見本 太郎: チェックリスト（医療機関確認用） 3-(2)",
            "2024-12-01 見本システム株式会社: チェックリスト（事業者確認用） 2-(2)",
            "2025-01-31 総務課 見本 太郎: チェックリスト（医療機関確認用） 2-(1)",
            " 総務課 見本 太郎: チェックリスト（医療機関確認用） 2-(3)",
        ],
        Engine.Todo(Hospital, Day).Select(entry => $"{entry.Due:yyyy-MM-dd} {entry.Person}: {entry.Document} {entry.Item}"));

    [Fact]
    public void A_form_that_came_back_with_blanks_is_still_to_be_completed()
    {
        var returned = Hospital with
        {
            Vendors = [.. Hospital.Vendors.Select(vendor => vendor with { Requests = [.. vendor.Requests.Select(request => request with { ReturnedOn = new CalendarDate(2024, 9, 30) })] })],
        };
        var entry = Assert.Single(Engine.Todo(returned, Day), entry => entry.Key.StartsWith("blank ", StringComparison.Ordinal));
        Assert.Equal("blank v1 r6", entry.Key);
        Assert.Equal(("事務長 見本 花子", new DateOnly(2024, 10, 18)), (entry.Person, entry.Due));
        var open = Assert.Single(Engine.VendorStandings(returned, Day)).OpenItems;
        Assert.Equal(
            $"見本システム株式会社から返ってきた様式の空欄 {open.Count}項目に、答えをもらう（{string.Join('、', open.Take(8))} ほか）。", entry.Text);

        var answered = returned with
        {
            Answers =
            [
                .. returned.Answers.Where(form => form.Vendor is null),
                new() { Form = "checklist-vendor", Vendor = "v1", Items = [.. Engine.Editions.Find("checklist-vendor", "r6")!.Sections.SelectMany(section => section.Items).Select(item => new ItemAnswer { Item = item.Id, First = Answer.Yes })] },
            ],
        };
        Assert.DoesNotContain(Engine.Todo(answered, Day), entry => entry.Person == "事務長 見本 花子");
    }

    [Fact]
    public void Calendar_holds_a_task_for_each_and_folds_lines_between_characters()
    {
        var entries = Engine.Todo(Hospital, Day);
        var bytes = Calendar();
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Equal(bytes, Calendar());
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));

        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(5, lines.Count(line => line == "BEGIN:VTODO"));
        Assert.Equal(4, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Equal(["DUE;VALUE=DATE:20241018", "DUE;VALUE=DATE:20241201", "DUE;VALUE=DATE:20241201", "DUE;VALUE=DATE:20250131"], lines.Where(line => line.StartsWith("DUE", StringComparison.Ordinal)));
        Assert.Equal(9, lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
        Assert.Contains("DTEND;VALUE=DATE:20241019", lines);
        Assert.Contains("DTSTAMP:20241020T000000Z", lines);
        Assert.Contains(lines, line => line.EndsWith(@"\n電話済み\; 折返し待ち", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith(@"\n予算\, 申請中", StringComparison.Ordinal));

        byte[] Calendar()
        {
            using var output = new MemoryStream();
            Engine.WriteCalendar(Hospital, entries, Day, output);
            return output.ToArray();
        }
    }

    [Fact]
    public void An_entry_whose_day_moves_keeps_its_uid()
    {
        var moved = Hospital with { Answers = [.. Hospital.Answers.Select(form => form with { Items = [.. form.Items.Select(item => item with { Target = item.Target?.Last.AddDays(30) })] })] };
        Assert.Equal(Uids(Hospital), Uids(moved));
        Assert.NotEqual(Uids(Hospital), Uids(Hospital with { Institution = Hospital.Institution with { Name = "別の病院" } }));

        static List<string> Uids(Dossier dossier)
        {
            using var output = new MemoryStream();
            Engine.WriteCalendar(dossier, Engine.Todo(dossier, Day), Day, output);
            return [.. Encoding.UTF8.GetString(output.ToArray()).Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public void The_list_is_a_document_of_its_own()
    {
        var composed = Engine.Compose(Hospital, Engine.Todo(Hospital, Day), Day);
        Assert.Empty(composed.Findings);
        var text = CyberDocs.Documents.DocumentText.Of(composed.Document!);
        Assert.Contains("全部で 5件、うち期限を過ぎたもの 1件", text, StringComparison.Ordinal);
        Assert.Contains("見本システム株式会社に、記入済みの様式を返送してもらう。", text, StringComparison.Ordinal);
    }
}
