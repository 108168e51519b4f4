using System.Xml;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>Names of a part: as many as the limits allow. Not thread-safe.</summary>
internal sealed class LimitedNames(InputMeter meter) : XmlNameTable
{
    private readonly NameTable names = new();

    public override string Add(char[] array, int offset, int length) => names.Get(array, offset, length) ?? Counted(length, names.Add(array, offset, length));

    public override string Add(string array) => names.Get(array) ?? Counted(array.Length, names.Add(array));

    public override string? Get(char[] array, int offset, int length) => names.Get(array, offset, length);

    public override string? Get(string array) => names.Get(array);

    private string Counted(int length, string name)
    {
        meter.Add(InputLimit.Names);
        meter.Add(InputLimit.AllCharacters, length);
        return name;
    }
}
