using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Names of filled-in checklists for messages: as people say it, with the id that the dossier writes.</summary>
internal static class FormName
{
    public static string Of(string form) => form switch
    {
        "checklist-institution" => "医療機関確認用（checklist-institution）",
        "checklist-vendor" => "事業者確認用（checklist-vendor）",
        "checklist-minimum" => "最低限の措置編（checklist-minimum）",
        "bcp-check" => "BCP確認表（bcp-check）",
        _ => form,
    };

    /// <summary>The name with the vendor and the system that a vendor checklist is about.</summary>
    public static string Of(CheckContext context, FormAnswers answers)
    {
        if (answers.Form != "checklist-vendor" || answers.Vendor is null)
        {
            return Of(answers.Form);
        }

        var vendor = context.Index.Vendor(answers.Vendor)?.Name ?? answers.Vendor;
        return answers.System is null
            ? $"事業者確認用（checklist-vendor、{vendor}）"
            : $"事業者確認用（checklist-vendor、{vendor}、{context.Index.System(answers.System)?.Name ?? answers.System}）";
    }
}
