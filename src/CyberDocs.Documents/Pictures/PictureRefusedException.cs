namespace CyberDocs.Pictures;

/// <summary>A picture is not used, for a reason that is a finding.</summary>
internal sealed class PictureRefusedException(FindingCode code, params FindingArgument[] reasons) : Exception(code.Id)
{
    public static PictureRefusedException Broken(string japanese, string english) => new(PictureFindings.Broken, new FindingArgument(null, japanese, english));

    public Finding At(SourcePlace place, string name) => code.At(place, [name, .. reasons]);
}
