namespace CyberDocs.Model;

/// <summary>Which edition a dossier has chosen for a form.</summary>
public static class EditionChoiceForms
{
    /// <summary>The edition id chosen for a form.</summary>
    /// <param name="choice">The dossier's choice.</param>
    /// <param name="form">Form id such as <c>checklist-minimum</c>.</param>
    public static string For(this EditionChoice choice, string form)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return OfficialForm.Find(form)?.Chosen(choice) ?? choice.Checklist;
    }
}
