using CyberDocs.TestKit;
using CyberDocs.TestKit.Pdf;

namespace CyberDocs.Tests.Samples;

/// <summary>The plan's first two pages, as someone on a night shift needs them: who to call, what to unplug first, how to go on.</summary>
public sealed class EmergencyPagesTests(SampleDossier sample) : IClassFixture<SampleDossier>
{
    private const string File07 = "07-1-サイバー攻撃を想定した事業継続計画（BCP）.pdf";

    [Fact]
    public void What_must_be_found_at_three_in_the_morning_stands_on_the_first_two_pages()
    {
        var dossier = sample.Read.Dossier!;
        var pages = Pages(Path.Combine(sample.Folder, File07));
        var text = pages[0] + pages[1];

        // What to do on the spot, and what not.
        Assert.All(
            (string[])["LANケーブルを抜く", "電源は切らない", "再起動しない", "書き留める", "してはいけないこと", "USBメモリ", "バックアップの媒体をつなぐ", "攻撃者に連絡", "SNS"],
            fact => Assert.Contains(fact, text, StringComparison.Ordinal));

        // Whom to call: every step's night number, and a number for each deputy.
        foreach (var step in dossier.Contacts.Inside.Skip(1))
        {
            var role = dossier.Roles.FirstOrDefault(role => role.Id == step.Role);
            var person = dossier.People.FirstOrDefault(person => person.Id == (step.Person ?? role?.Person));
            Assert.Contains(Squeeze(step.NightPhone ?? person!.NightPhone!), pages[0], StringComparison.Ordinal);
            foreach (var deputy in step.Deputies.Concat(role?.Deputies ?? []))
            {
                var known = dossier.People.Single(other => other.Id == deputy);
                Assert.Contains(Squeeze(known.Name + known.NightPhone), pages[0], StringComparison.Ordinal);
            }
        }

        // Who decides, and the order of cutting: backups, outside lines, borders of segments.
        Assert.Contains(Squeeze(dossier.Bcp.DecisionMaker!), pages[0], StringComparison.Ordinal);
        AssertInOrder(pages[0], "切り離す順番", dossier.Bcp.Containment[0], dossier.Bcp.Containment[1], dossier.Bcp.Containment[2]);

        // How to go on without each system, with which paper.
        Assert.Contains(Squeeze(dossier.Bcp.DowntimeKit!), text, StringComparison.Ordinal);
        Assert.Contains(Squeeze(dossier.Bcp.DowntimeManual!), text, StringComparison.Ordinal);
        AssertInOrder(text, [.. dossier.Systems.OrderBy(system => system.RecoveryPriority).Select(system => system.Name + system.Substitute)]);

        // Vendors, police and authorities.
        foreach (var contact in dossier.Contacts.Outside.Where(contact => contact.Kind is Model.ContactKind.Vendor or Model.ContactKind.SecurityVendor))
        {
            Assert.Contains(Squeeze(contact.NightPhone! + contact.Phone), text, StringComparison.Ordinal);
        }

        Assert.All(
            dossier.Contacts.Outside.Where(contact => contact.Kind is Model.ContactKind.Police or Model.ContactKind.Mhlw or Model.ContactKind.Prefecture or Model.ContactKind.PrivacyCommission),
            contact => Assert.Contains(Squeeze(contact.Phone!), text, StringComparison.Ordinal));
        AssertTwoPages(pages);
    }

    [Fact]
    public void Thirty_systems_still_fit_the_two_pages()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-emergency-").FullName;
        try
        {
            var read = sample.Engine.Read(Repository.PathOf("samples", "data", "one-vendor", "dossier.yaml"));
            sample.Engine.Generate(read, folder, new GenerateOptions { Date = SampleDossier.Date, Formats = ["pdf"], Documents = ["bcp"] });
            var pages = Pages(Path.Combine(folder, File07));
            Assert.All(read.Dossier!.Systems, system => Assert.Contains(Squeeze(system.Name), pages[0] + pages[1], StringComparison.Ordinal));
            AssertTwoPages(pages);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<string> Pages(string path)
    {
        var reader = new PdfReader(File.ReadAllBytes(path));
        return [.. reader.Pages.Select(page => Squeeze(new PdfContent(reader, page.Page).All.ToString()))];
    }

    /// <summary>The last part of the procedure stands on the second page, and the third is the title page of the plan.</summary>
    private static void AssertTwoPages(List<string> pages)
    {
        Assert.Contains("警察・行政・審査支払機関に知らせる", pages[1], StringComparison.Ordinal);
        Assert.Contains("目次", pages[2], StringComparison.Ordinal);
    }

    private static void AssertInOrder(string text, params string[] facts)
    {
        var at = 0;
        foreach (var fact in facts)
        {
            var found = text.IndexOf(Squeeze(fact), at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"«{fact}» does not follow in {text}");
            at = found;
        }
    }

    private static string Squeeze(string text) => new([.. text.Where(c => !char.IsWhiteSpace(c))]);
}
