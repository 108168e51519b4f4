namespace CyberDocs.Reading;

internal sealed partial class DossierBinder
{
    // What is evidence of an answer is shown by people, not read here: it is enough that it is there.
    private ValueList<FormAnswers> WithEvidence(ValueList<FormAnswers> forms) => forms.Any(form => form.Items.Any(IsLost))
        ? forms.Select(form => form with { Items = form.Items.Select(item => item with { IsEvidenceLost = IsLost(item) }).ToValueList() }).ToValueList()
        : forms;

    private bool IsLost(ItemAnswer item) =>
        item.EvidenceFile is { Length: > 0 } name && (SourceFileName.Inside(name) is not { } inside || files.Has(inside) == false);
}
