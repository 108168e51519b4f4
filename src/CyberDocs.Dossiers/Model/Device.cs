using CyberDocs.Collections;

namespace CyberDocs.Model;

/// <summary>One row of the equipment ledger. Immutable and thread-safe.</summary>
public sealed record Device
{
    /// <summary>管理番号.</summary>
    public required string Id { get; init; }

    /// <summary>Kind, as far as forms and diagrams need it.</summary>
    public DeviceKind Kind { get; init; } = DeviceKind.Other;

    /// <summary>種別 as written in the ledger.</summary>
    public string? KindText { get; init; }

    /// <summary>機器名.</summary>
    public string? Name { get; init; }

    /// <summary>製造元.</summary>
    public string? Maker { get; init; }

    /// <summary>型番.</summary>
    public string? Model { get; init; }

    /// <summary>製造番号.</summary>
    public string? Serial { get; init; }

    /// <summary>設置場所.</summary>
    public string? Place { get; init; }

    /// <summary>OS or firmware with its version.</summary>
    public string? Os { get; init; }

    /// <summary>ソフトウェア with versions.</summary>
    public string? Software { get; init; }

    /// <summary>IP addresses.</summary>
    public ValueList<string> Addresses { get; init; } = [];

    /// <summary>ホスト名.</summary>
    public string? HostName { get; init; }

    /// <summary>利用者・部署.</summary>
    public string? User { get; init; }

    /// <summary>Ids of the systems that it serves.</summary>
    public ValueList<string> Systems { get; init; } = [];

    /// <summary>Id of the vendor that maintains it.</summary>
    public string? Vendor { get; init; }

    /// <summary>Whether it is maintained remotely.</summary>
    public Knowledge RemoteMaintenance { get; init; } = Knowledge.Unknown;

    /// <summary>リモートメンテナンス as written, when it says more than yes or no.</summary>
    public string? RemoteMaintenanceText { get; init; }

    /// <summary>サポート期限.</summary>
    public DateOnly? SupportEnd { get; init; }

    /// <summary>Id of its zone.</summary>
    public string? Zone { get; init; }

    /// <summary>VLAN, where the ledger tells it for the device itself; otherwise that of its zone holds.</summary>
    public string? Vlan { get; init; }

    /// <summary>接続先制限: which peers it may talk to, or who may connect to it.</summary>
    public string? ConnectionLimit { get; init; }

    /// <summary>脆弱性情報入手先: where news of weaknesses in it come from.</summary>
    public string? VulnerabilitySource { get; init; }

    /// <summary>脆弱性対策適用状況: which patches are in, or what is done instead.</summary>
    public string? PatchState { get; init; }

    /// <summary>状態.</summary>
    public DeviceState State { get; init; }

    /// <summary>登録日.</summary>
    public DateOnly? RegisteredOn { get; init; }

    /// <summary>棚卸日.</summary>
    public DateOnly? StocktakenOn { get; init; }

    /// <summary>備考.</summary>
    public string? Remarks { get; init; }

    /// <summary>Values of columns that the model does not know.</summary>
    public ValueList<ExtraValue> Extra { get; init; } = [];

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
