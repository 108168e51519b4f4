using System.Collections;
using System.Reflection;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Reading;

namespace CyberDocs.Tests.Reading;

public class CompleteDossierTests
{
    [Fact]
    public void The_complete_dossier_gives_no_finding_but_its_own_column()
    {
        var (dossier, findings) = YamlDossier.Read(YamlDossier.Yaml, new FolderSourceFiles(YamlDossier.Folder));
        Assert.Equal(ReadingFindings.UnknownColumn, Assert.Single(findings.Findings).Code);
        Assert.Equal("購入金額", Assert.Single(dossier!.LedgerColumns));
    }

    // A key that the binder knows but does not bind, or a property that no key reaches, shows here.
    [Fact]
    public void Every_property_of_every_record_is_read_from_its_key()
    {
        var (dossier, _) = YamlDossier.Read(YamlDossier.Yaml, new FolderSourceFiles(YamlDossier.Folder));
        var set = new HashSet<string>();
        var all = new HashSet<string>();
        Collect(dossier!, set, all);
        Assert.Empty(all.Except(set).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_written_of_a_dossier_is_read_as_the_same_dossier()
    {
        var (dossier, _) = YamlDossier.Read(YamlDossier.Yaml, new FolderSourceFiles(YamlDossier.Folder));
        var findings = new FindingCollector();
        var again = DossierReader.Read(RecordNodes.Of(Dossier.Shape, dossier!), new FolderSourceFiles(YamlDossier.Folder), findings);
        Assert.Empty(findings.Findings);
        Assert.Equal(dossier, again);
    }

    [Fact]
    public void Plain_scalars_keep_their_text()
    {
        var (dossier, _) = YamlDossier.Read(YamlDossier.Yaml, new FolderSourceFiles(YamlDossier.Folder));
        Assert.Equal("0012345", dossier!.Institution.Code);
        Assert.Equal("6.1", dossier.Editions.Guideline);
        Assert.Equal(["10", "011"], dossier.Zones[1].Vlans);
        Assert.Equal("一行目\n二行目", dossier.Contacts.Note);
        Assert.False(dossier.Zones[1].Wireless);
        Assert.Equal(Answer.Yes, dossier.Answers[0].Items[0].First);
    }

    [Fact]
    public void Fields_know_their_line_and_column()
    {
        var (dossier, _) = YamlDossier.Read(YamlDossier.Yaml, new FolderSourceFiles(YamlDossier.Folder));
        Assert.Equal(new SourcePlace("d.yaml", 12, 9, null, "institution"), dossier!.Institution.Origin.Of("beds"));
        Assert.Equal(new SourcePlace("d.yaml", 21, 27, null, "people/1"), dossier.People[1].Origin.Of("name"));
        Assert.Equal(new SourcePlace("ledger.csv", 3, 7), dossier.Devices[0].Origin.Of("os"));
    }

    [Fact]
    public void Saved_as_CP932_it_reads_the_same_with_a_notice()
    {
        var text = System.Text.Encoding.UTF8.GetString(YamlDossier.Yaml);
        var cp932 = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text);
        var files = new FolderSourceFiles(YamlDossier.Folder);
        var (dossier, findings) = YamlDossier.Read(cp932, files);
        Assert.Equal(ReadingFindings.OtherEncoding, findings.Findings[0].Code);
        Assert.False(findings.HasErrors);
        Assert.Equal(YamlDossier.Read(YamlDossier.Yaml, files).Dossier, dossier);
    }

    private static void Collect(object record, HashSet<string> set, HashSet<string> all)
    {
        var type = record.GetType();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.PropertyType == typeof(Origin))
            {
                Assert.NotSame(Origin.Unknown, property.GetValue(record));
                continue;
            }

            var name = $"{type.Name}.{property.Name}";
            all.Add(name);
            switch (property.GetValue(record))
            {
                case null or "":
                case false when property.PropertyType != typeof(bool?):
                    break;
                case string text:
                    set.Add(name);
                    Assert.Equal(text.Trim(), text);
                    break;
                case IEnumerable list:
                    foreach (var item in list)
                    {
                        set.Add(name);
                        if (item is not string)
                        {
                            Collect(item, set, all);
                        }
                    }

                    break;
                case Enum value:
                    if (Convert.ToInt32(value) != 0)
                    {
                        set.Add(name);
                    }

                    break;
                case var value:
                    set.Add(name);
                    if (value.GetType().Namespace == typeof(Dossier).Namespace && value is not CalendarDate)
                    {
                        Collect(value, set, all);
                    }

                    break;
            }
        }
    }
}
