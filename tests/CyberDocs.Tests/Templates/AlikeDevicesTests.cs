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
}
