namespace CyberDocs.Checking.Rules;

/// <summary>Names of filled-in checklists for messages.</summary>
internal static class FormName
{
    /// <summary>The name that people say.</summary>
    public static string Of(string form) => OfficialForm.Find(form)?.Japanese ?? form;

    /// <summary>The <c>{form}</c> of a message about a kind of checklist: English texts say its id, as the dossier writes it.</summary>
    public static FindingArgument Named(string form) => ("form", Of(form), form);

    /// <summary>The <c>{form}</c> of a message about one checklist.</summary>
    public static FindingArgument In(CheckContext context, FormAnswers answers) => ("form", Of(context, answers), IdOf(context, answers));

    /// <summary>The name with the vendor and the system that a vendor checklist is about.</summary>
    public static string Of(CheckContext context, FormAnswers answers) =>
        Subjects(context, answers) is { Length: > 0 } about ? $"{Of(answers.Form)}（{string.Join("、", about)}）" : Of(answers.Form);

    /// <summary>The same for English texts: the form's id, as the dossier writes it.</summary>
    public static string IdOf(CheckContext context, FormAnswers answers) =>
        Subjects(context, answers) is { Length: > 0 } about ? $"{answers.Form} ({string.Join(", ", about)})" : answers.Form;

    private static string[] Subjects(CheckContext context, FormAnswers answers) => answers is { Form: OfficialForm.Vendor, Vendor: { } vendor }
        ? [context.Index.Vendor(vendor)?.Name ?? vendor,
            .. answers.System is { } system ? [context.Index.System(system)?.Name ?? system] : Array.Empty<string>()]
        : [];
}
