using System.Text;
using CyberDocs.Documents;
using CyberDocs.Model;
using CyberDocs.Vocabulary;

namespace CyberDocs.Tests.Templates;

/// <summary>Rows that stand for several devices lose none of them.</summary>
public sealed class AlikeDevicesTests
{
    private static readonly Device[] Devices =
    [
        new() { Id = "SV-1", Kind = DeviceKind.Server, Place = "サーバ室" },
        new() { Id = "SV-2", Kind = DeviceKind.Server, Place = "サーバ室" },
        new() { Id = "PC-1", Kind = DeviceKind.Pc, Place = "外来" },
        new() { Id = "PC-2", Kind = DeviceKind.Pc, Place = "病棟" },
        new() { Id = "PC-3", Kind = DeviceKind.Pc, Place = "外来" },
        new() { Id = "PC-4", Kind = DeviceKind.Pc },
    ];

    private static IReadOnlyList<AlikeDevices> Rows(IEnumerable<Device> devices) =>
        AlikeDevices.Rows(devices, device => device.Kind == DeviceKind.Server, device => device.Kind);

    [Fact]
    public void Those_that_stand_alone_have_a_row_each_and_the_others_one() =>
        Assert.Equal(["SV-1", "SV-2", "PC-1～PC-4"], Rows(Devices).Select(row => row.Numbers));

    [Fact]
    public void Two_of_the_same_number_that_stand_alone_keep_two_rows() =>
        Assert.Equal(["SV-1", "SV-1"], Rows([Devices[0], Devices[0]]).Select(row => row.Numbers));

    [Fact]
    public void Places_are_counted_and_those_without_one_come_last() =>
        Assert.Equal([new("外来", 2), new("病棟", 1), new("", 1)], Rows(Devices)[^1].Places());

    /// <summary>Hundreds of access points are a line of 06-1, in each place one; firewalls that say the same are still told apart.</summary>
    [Fact]
    public void Network_equipment_that_is_alike_is_one_row_and_what_guards_a_border_is_not()
    {
        var points = string.Concat(Enumerable.Range(1, 60).Select(i =>
            $"  - {{ id: AP-{i:000}, kind: 無線AP, name: 病棟AP, place: {(i <= 40 ? "東棟" : "西棟")}, zone: z, addresses: [10.0.0.{i}] }}\n"));
        var engine = new CyberDocsEngine();
        var read = engine.Read(new MemoryStream(Encoding.UTF8.GetBytes($$"""
            cyberdocs: 1
            institution: { name: 見本病院, kind: 病院 }
            zones: [ { id: z, name: 病棟, kind: 基幹系 } ]
            devices:
              - { id: FW-1, kind: ファイアウォール, name: 境界, zone: z }
              - { id: FW-2, kind: ファイアウォール, name: 境界, zone: z }

            """ + points)), "dossier.yaml");
        var planned = engine.Plan(read.Dossier!).Single(item => item.Document.Id == "network-diagram");
        var table = engine.Compose(read.Dossier!, planned, SampleDossier.Date).Document!.Body.SelectMany(Tables).Single(table => table.Head.Caption == "ネットワーク機器");

        Assert.Equal(["FW-1", "FW-2", "AP-001～AP-040（40台）", "AP-041～AP-060（20台）"], table.Rows.Select(row => InlineText.Of(((Paragraph)row.Cells[1].Content[0]).Content)));
        Assert.Contains("台帳（04）のとおり", InlineText.Of(((Paragraph)table.Rows[2].Cells[7].Content[0]).Content), StringComparison.Ordinal);
    }

    private static IEnumerable<Table> Tables(Block block) => block switch
    {
        Table table => [table],
        Section section => section.Content.SelectMany(Tables),
        _ => [],
    };
}
