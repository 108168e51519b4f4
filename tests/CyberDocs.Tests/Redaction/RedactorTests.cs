using System.Text.RegularExpressions;
using CyberDocs.Collections;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Reading;
using CyberDocs.Redaction;

namespace CyberDocs.Tests.Redaction;

/// <summary>What a profile takes out of a dossier.</summary>
public sealed class RedactorTests
{
    private static readonly DisclosureProfile Vendor = new CyberDocsEngine().Profiles.Single(profile => profile.Id == "vendor");
    private static readonly DisclosureProfile Inspector = new CyberDocsEngine().Profiles.Single(profile => profile.Id == "inspector");

    private static readonly Dossier Facts = new()
    {
        Institution = new Institution { Name = "見本病院", Phone = "086-000-1000" },
        People =
        [
            new Person { Id = "a", Name = "見本 太郎", Phone = "086-000-1000", NightPhone = "090-0000-1001（当番）", Email = "taro@example.jp" },
        ],
        Vendors = [new Vendor { Id = "v1", Name = "甲社" }, new Vendor { Id = "v2", Name = "乙社" }],
        Devices =
        [
            new Device { Id = "D-1", Vendor = "v1", Os = "共通OS 10.2", Addresses = ["10.0.0.1"], HostName = "alpha-host", Remarks = "甲の備考" },
            new Device { Id = "D-2", Vendor = "v2", Os = "共通OS 10.2", Addresses = ["10.0.0.12"], HostName = "beta-host" },
        ],
        Bcp = new BcpFacts { Training = "alpha-host（10.0.0.1）を使う。緊急は ０９０－００００－１００２、taro@example.jp へ。版は 14.2。" },
    };

    [Fact]
    public void Hidden_field_carries_the_mark_and_is_hidden_in_other_texts_too()
    {
        var redacted = Redactor.Redact(Facts, Vendor);
        Assert.Equal("（非開示）", redacted.Dossier.People[0].NightPhone);
        Assert.Equal(["（非開示）"], redacted.Dossier.Devices[1].Addresses);
        Assert.Equal("（非開示）（（非開示））を使う。緊急は （非開示）、（非開示） へ。版は 14.2。", redacted.Dossier.Bcp.Training);
        Assert.Contains(new HiddenValue("person", "email", "taro@example.jp"), redacted.Hidden);
        Assert.Contains(redacted.Hidden, hidden => hidden.Value == "０９０－００００－１００２");
    }

    [Fact]
    public void Value_that_the_institution_shows_of_itself_stays() =>
        Assert.Equal("086-000-1000", Redactor.Redact(Facts, Vendor).Dossier.Institution.Phone);

    [Fact]
    public void Vendor_sees_its_own_records_in_full_and_not_those_of_others()
    {
        var redacted = Redactor.Redact(Facts, Vendor, "v2").Dossier;
        Assert.Equal(Facts.Devices[1], redacted.Devices[1]);
        Assert.Equal("（非開示）", redacted.Devices[0].Os);
        Assert.Equal("（非開示）", redacted.Devices[0].Remarks);
        Assert.Throws<ArgumentException>(() => Redactor.Redact(Facts, Vendor, "v3"));
    }

    [Fact]
    public void Text_of_nobody_in_a_vendors_set_hides_what_is_of_others_and_shows_what_is_its_own()
    {
        var text = With("alpha-host（10.0.0.1）と beta-host。共通OS 10.2 を使う。");
        Assert.Equal("（非開示）（（非開示））と beta-host。共通OS 10.2 を使う。", Redactor.Redact(text, Vendor, "v2").Dossier.Bcp.Scope);
    }

    [Fact]
    public void What_is_of_a_system_is_of_its_vendor()
    {
        var facts = Facts with
        {
            Systems = [new InformationSystem { Id = "s2", Name = "検査", Vendor = "v2" }],
            Backups = [new Backup { Id = "b2", System = "s2", Place = "別棟の金庫", Remarks = "乙の備考" }],
        };
        Assert.Equal(facts.Backups[0], Redactor.Redact(facts, Vendor, "v2").Dossier.Backups[0]);
        Assert.NotEqual(facts.Backups[0], Redactor.Redact(facts, Vendor, "v1").Dossier.Backups[0]);
    }

    [Fact]
    public void Inspector_sees_everything_but_mobile_numbers()
    {
        var redacted = Redactor.Redact(Facts, Inspector).Dossier;
        Assert.Equal("（非開示）（当番）", redacted.People[0].NightPhone);
        Assert.Equal("taro@example.jp", redacted.People[0].Email);
        Assert.Equal(Facts.Devices, redacted.Devices);
    }

    [Fact]
    public void Ledger_of_many_devices_is_redacted_in_one_pass()
    {
        var devices = Enumerable.Range(0, 5_000).Select(i => new Device
        {
            Id = $"D-{i}", HostName = $"host-{i:D5}", Addresses = [$"10.{i >> 16}.{(i >> 8) & 255}.{i & 255}"], User = $"予備は host-{i / 2:D5} と host-{i:D5}x",
        });
        var redacted = Redactor.Redact(Facts with { Devices = [.. devices] }, Vendor).Dossier;
        Assert.All(redacted.Devices.Index(), entry =>
        {
            Assert.Equal("（非開示）", entry.Item.HostName);
            Assert.Equal($"予備は （非開示） と host-{entry.Index:D5}x", entry.Item.User);
        });
    }

    [Fact]
    public void Empty_field_stays_empty() => Assert.Null(Redactor.Redact(Facts, Vendor).Dossier.Devices[1].Remarks);

    [Theory]
    [InlineData("090-1234-5678", true)]
    [InlineData("09012345678", true)]
    [InlineData("+81 90 1234 5678", true)]
    [InlineData("０８０（１２３４）５６７８", true)]
    [InlineData("086-000-1001", false)]
    [InlineData("0120-000-101", false)]
    [InlineData("1090-1234-5678", false)]
    public void Mobile_numbers_are_told_from_others(string text, bool isMobile) =>
        Assert.Equal(isMobile, Redactor.Redact(With(text), Inspector).Dossier.Bcp.Scope != text);

    [Theory]
    [InlineData("10.10.0.0/16", true)]
    [InlineData("fe80::1", true)]
    [InlineData("2001:db8:0:1::/64", true)]
    [InlineData("受付 8:30-17:30", false)]
    [InlineData("版 14.2.1", false)]
    public void Addresses_are_told_from_times_and_versions(string text, bool isAddress) =>
        Assert.Equal(isAddress, Redactor.Redact(With(text), Vendor).Dossier.Bcp.Scope != text);

    [Theory]
    [InlineData("id: x\nlabel: x\nhides: [ { record: devise, fields: [os] } ]")]
    [InlineData("id: x\nlabel: x\nhides: [ { record: device, fields: [oss] } ]")]
    [InlineData("id: x\nlabel: x\nhides: [ { record: device, fields: [state] } ]")]
    [InlineData("id: x\nlabel: x\ninternal_papers: true\npatterns: [mobile_number]")]
    [InlineData("id: x\nlabel: x\ninternal_papers: true\nhides: [ { record: device, fields: [support_end] } ]")]
    [InlineData("id: x\nlabel: x\npatterns: [ip]")]
    [InlineData("id: x\nlabel: x\nhides: [ { record: device, fields: [os], when: never } ]")]
    [InlineData("- x")]
    public void Profile_that_would_hide_less_than_it_says_is_refused(string yaml)
    {
        var findings = new FindingCollector();
        Assert.Null(ProfileBinder.Bind(YamlDataReader.Read(System.Text.Encoding.UTF8.GetBytes(yaml), "p.yaml", findings), findings));
        Assert.True(findings.HasErrors);
    }

    [Fact]
    public void Every_text_of_the_model_is_a_field_that_can_be_hidden_or_a_reference()
    {
        var shapes = Dossier.Shape.WithInside().ToDictionary(shape => shape.GetType().GetGenericArguments()[0]);
        var missing = typeof(Dossier).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "CyberDocs.Model" && type.GetProperty("Origin") is not null && type != typeof(Dossier))
            .SelectMany(type => type.GetProperties().Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(ValueList<string>))
                .Select(property => (Type: type, Key: Regex.Replace(property.Name, "(?<!^)[A-Z]", "_$0").ToLowerInvariant())))
            .Where(field => !(field.Key is "id" or "column" || field is { Type.Name: "FormAnswers", Key: "form" or "vendor" or "system" } or { Type.Name: "ItemAnswer", Key: "item" }))
            .Where(field => !shapes.TryGetValue(field.Type, out var shape) || !shape.Keys.Contains(field.Key))
            .Select(field => $"{field.Type.Name}.{field.Key}");
        Assert.Empty(missing);
    }

    private static Dossier With(string text) => Facts with { Bcp = new BcpFacts { Scope = text } };
}
