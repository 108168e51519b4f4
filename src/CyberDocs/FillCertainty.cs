namespace CyberDocs;

/// <summary>How sure it is that a cell of a blank form is the one for a value.</summary>
public enum FillCertainty
{
    /// <summary>Not sure: nothing was written.</summary>
    None,

    /// <summary>Number and text do not both say so, but nothing else fits: it was written and is to be looked at.</summary>
    Likely,

    /// <summary>Number, text and headings say so.</summary>
    Sure,

    /// <summary>A mapping says so.</summary>
    Mapped,
}
