namespace CyberDocs.Model;

/// <summary>One row of the equipment ledger. Immutable and thread-safe.</summary>
public sealed partial record Device
{
    // Fields of their own, so that a ledger of 100,000 rows is bound without a copy of the record per column (Device.Shape.cs).
    private string id = "";
    private DeviceKind kind = DeviceKind.Other;
    private string? kindText;
    private string? name;
    private string? maker;
    private string? model;
    private string? serial;
    private string? place;
    private string? os;
    private string? software;
    private ValueList<string> addresses = [];
    private string? hostName;
    private string? user;
    private ValueList<string> systems = [];
    private string? vendor;
    private Knowledge remoteMaintenance = Knowledge.Unknown;
    private string? remoteMaintenanceText;
    private SharedDate? supportEnd;
    private string? zone;
    private string? vlan;
    private string? connectionLimit;
    private string? vulnerabilitySource;
    private string? patchState;
    private string? host;
    private string? storage;
    private SharedDate? firmwareUpdatedOn;
    private Knowledge sharedAccount = Knowledge.Unknown;
    private Knowledge weakPassword = Knowledge.Unknown;
    private Knowledge localAdministrator = Knowledge.Unknown;
    private Knowledge antivirusStoppable = Knowledge.Unknown;
    private string? plan;
    private SharedDate? planDue;
    private DeviceState state;
    private SharedDate? registeredOn;
    private SharedDate? stocktakenOn;
    private string? remarks;
    private ValueList<ExtraValue> extra = [];
    private Origin origin = Origin.Unknown;

    /// <summary>管理番号.</summary>
    public required string Id { get => id; init => id = value; }

    /// <summary>Kind, as far as forms and diagrams need it.</summary>
    public DeviceKind Kind { get => kind; init => kind = value; }

    /// <summary>種別 as written in the ledger.</summary>
    public string? KindText { get => kindText; init => kindText = value; }

    /// <summary>機器名.</summary>
    public string? Name { get => name; init => name = value; }

    /// <summary>製造元.</summary>
    public string? Maker { get => maker; init => maker = value; }

    /// <summary>型番.</summary>
    public string? Model { get => model; init => model = value; }

    /// <summary>製造番号.</summary>
    public string? Serial { get => serial; init => serial = value; }

    /// <summary>設置場所.</summary>
    public string? Place { get => place; init => place = value; }

    /// <summary>OS or firmware with its version.</summary>
    public string? Os { get => os; init => os = value; }

    /// <summary>ソフトウェア with versions.</summary>
    public string? Software { get => software; init => software = value; }

    /// <summary>IP addresses.</summary>
    public ValueList<string> Addresses { get => addresses; init => addresses = value; }

    /// <summary>ホスト名.</summary>
    public string? HostName { get => hostName; init => hostName = value; }

    /// <summary>利用者・部署.</summary>
    public string? User { get => user; init => user = value; }

    /// <summary>Ids of the systems that it serves.</summary>
    public ValueList<string> Systems { get => systems; init => systems = value; }

    /// <summary>Id of the vendor that maintains it.</summary>
    public string? Vendor { get => vendor; init => vendor = value; }

    /// <summary>Whether it is maintained remotely.</summary>
    public Knowledge RemoteMaintenance { get => remoteMaintenance; init => remoteMaintenance = value; }

    /// <summary>リモートメンテナンス as written, when it says more than yes or no.</summary>
    public string? RemoteMaintenanceText { get => remoteMaintenanceText; init => remoteMaintenanceText = value; }

    /// <summary>サポート期限.</summary>
    public CalendarDate? SupportEnd { get => supportEnd?.Value; init => supportEnd = SharedDate.Of(value); }

    /// <summary>Id of its zone.</summary>
    public string? Zone { get => zone; init => zone = value; }

    /// <summary>VLAN, where the ledger tells it for the device itself; otherwise that of its zone holds.</summary>
    public string? Vlan { get => vlan; init => vlan = value; }

    /// <summary>接続先制限: which peers it may talk to, or who may connect to it.</summary>
    public string? ConnectionLimit { get => connectionLimit; init => connectionLimit = value; }

    /// <summary>脆弱性情報入手先: where news of weaknesses in it come from.</summary>
    public string? VulnerabilitySource { get => vulnerabilitySource; init => vulnerabilitySource = value; }

    /// <summary>脆弱性対策適用状況: which patches are in, or what is done instead.</summary>
    public string? PatchState { get => patchState; init => patchState = value; }

    /// <summary>The device (physical server) that a virtual server runs on, by id.</summary>
    public string? Host { get => host; init => host = value; }

    /// <summary>The device (storage) that holds its data, by id.</summary>
    public string? Storage { get => storage; init => storage = value; }

    /// <summary>When its firmware was last updated.</summary>
    public CalendarDate? FirmwareUpdatedOn { get => firmwareUpdatedOn?.Value; init => firmwareUpdatedOn = SharedDate.Of(value); }

    /// <summary>Whether several people use one account of it.</summary>
    public Knowledge SharedAccount { get => sharedAccount; init => sharedAccount = value; }

    /// <summary>Whether it has a password as delivered, or one that can be guessed.</summary>
    public Knowledge WeakPassword { get => weakPassword; init => weakPassword = value; }

    /// <summary>Whether its users are administrators of it.</summary>
    public Knowledge LocalAdministrator { get => localAdministrator; init => localAdministrator = value; }

    /// <summary>Whether its users can stop the antivirus software.</summary>
    public Knowledge AntivirusStoppable { get => antivirusStoppable; init => antivirusStoppable = value; }

    /// <summary>対応予定: what will be done about it, such as its replacement.</summary>
    public string? Plan { get => plan; init => plan = value; }

    /// <summary>期日: until when that will be done.</summary>
    public CalendarDate? PlanDue { get => planDue?.Value; init => planDue = SharedDate.Of(value); }

    /// <summary>状態.</summary>
    public DeviceState State { get => state; init => state = value; }

    /// <summary>登録日.</summary>
    public CalendarDate? RegisteredOn { get => registeredOn?.Value; init => registeredOn = SharedDate.Of(value); }

    /// <summary>棚卸日.</summary>
    public CalendarDate? StocktakenOn { get => stocktakenOn?.Value; init => stocktakenOn = SharedDate.Of(value); }

    /// <summary>備考.</summary>
    public string? Remarks { get => remarks; init => remarks = value; }

    /// <summary>Values of columns that the model does not know.</summary>
    public ValueList<ExtraValue> Extra { get => extra; init => extra = value; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get => origin; init => origin = value; }
}
