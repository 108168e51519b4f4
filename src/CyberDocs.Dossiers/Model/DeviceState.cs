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
