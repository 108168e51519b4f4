using CyberDocs.Pictures;

namespace CyberDocs.Reading;

internal sealed partial class DossierBinder
{
    private Institution WithLogo(Institution institution)
    {
        if (institution.Logo is not { Length: > 0 } name)
        {
            return institution;
        }

        var place = institution.Origin.Of("logo");
        if (SourceFileName.Inside(name) is not { } inside)
        {
            findings.Add(ReadingFindings.OutsideFolder.At(place, name));
            return institution;
        }

        try
        {
            if (files.Open(inside) is { } file)
            {
                return institution with { LogoPicture = PictureFile.Read(file.Bytes, name, place, findings, file.Limits) };
            }

            findings.Add(PictureFindings.Missing.At(place, name));
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(place));
        }

        return institution;
    }
}
