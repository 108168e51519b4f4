namespace CyberDocs.Model;

/// <summary>Whether a device is in use.</summary>
public enum DeviceState
{
    /// <summary>In use.</summary>
    InUse,

    /// <summary>Kept as a spare.</summary>
    Spare,

    /// <summary>Switched off but still present.</summary>
    Stopped,

    /// <summary>No longer present.</summary>
    Disposed,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="DeviceState"/>.</summary>
    public static TermTable<DeviceState> DeviceStates { get; } = new(
        new(DeviceState.InUse, "in_use", "使用中", "稼働中", "稼働", "使用", "運用中", "現用", "利用中", "稼動中", "稼動"),
        new(DeviceState.Spare, "spare", "予備", "予備機"),
        new(DeviceState.Stopped, "stopped", "停止中", "停止", "休止", "休止中", "未使用"),
        new(DeviceState.Disposed, "disposed", "廃棄", "廃棄済", "廃棄済み", "撤去", "撤去済", "撤去済み"));
}
