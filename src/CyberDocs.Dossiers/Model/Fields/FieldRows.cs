namespace CyberDocs.Model.Fields;

/// <summary>Tables of papers in which one row may stand for several records that say the same.</summary>
[Flags]
internal enum FieldRows
{
    None = 0,

    /// <summary>What support ends, and what is planned about it.</summary>
    Support = 1,

    /// <summary>How records are connected and repaired.</summary>
    Watch = 2,

    /// <summary>As <see cref="Watch"/>; a record that says it is worth a row, whatever it is.</summary>
    Note = 4 | Watch,

    /// <summary>What a piece of network equipment is, where it stands and who looks after it.</summary>
    Network = 8,
}
