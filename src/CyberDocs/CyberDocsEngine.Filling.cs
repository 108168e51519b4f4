using CyberDocs.Filling;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    /// <summary>
    /// Fills a dossier's answers into a blank form as an authority gives it out, workbook or Word document of any layout: finds each item's row by its number
    /// and text, the columns by their headings, writes into those cells and changes nothing else. What is not sure stays blank and is a finding.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="form">The blank form, XLSX or DOCX.</param>
    /// <param name="options">Which form and edition it is, whose answers go in, and a mapping; the default when null.</param>
    /// <param name="cancellation">Stops reading the form.</param>
    /// <exception cref="ArgumentException">The options name a form, vendor or system that there is not.</exception>
    /// <exception cref="IOException">The form cannot be read.</exception>
    public FillResult Fill(Dossier dossier, FormFile form, FillOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(form);
        options ??= FillOptions.Default;
        Demand(options.Form is null || OfficialForm.Find(options.Form) is not null, options.Form, "form", "様式");
        Demand(options.Vendor is null || dossier.Vendors.Any(vendor => vendor.Id == options.Vendor), options.Vendor, "vendor", "事業者");
        Demand(options.System is null || dossier.Systems.Any(system => system.Id == options.System), options.System, "system", "システム");
        cancellation.ThrowIfCancellationRequested();
        byte[] content;
        try
        {
            using var stream = form.Open();
            content = ForeignFile.ReadAllBytes(stream, this.options.InputLimits, InputLimit.FormBytes, form.Name);
        }
        catch (InputRefusedException refused)
        {
            return new FillResult { Findings = [refused.At(new SourcePlace(form.Name))] };
        }

        return new FillRun(dossier, Editions, options, this.options.InputLimits, form.Name).Fill(content, cancellation);
    }

    private static void Demand(bool isKnown, string? id, string what, string japanese)
    {
        if (!isKnown)
        {
            throw new ArgumentException($"{japanese}「{id}」はありません。/ There is no {what} '{id}'.");
        }
    }
}
