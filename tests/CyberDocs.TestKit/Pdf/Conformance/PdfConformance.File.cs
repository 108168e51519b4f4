using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace PdfNames = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace PdfA = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace PdfUA = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly HashSet<string> AllowedActions = ["GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm"];

    private void CheckTrailer()
    {
        Require(Get(reader.Trailer, "ID") is List<object?> { Count: 2 }, "A 6.1.3", "The trailer has no ID.");
        Require(!reader.Trailer.ContainsKey("Encrypt"), "A 6.1.3", "The file is encrypted.");
        if (reader.Trailer.ContainsKey("Encrypt") && Sub(reader.Trailer, "Encrypt") is { } encryption)
        {
            Require(encryption.ContainsKey("P"), "UA 26-001", "The encryption names no permissions.");
            Require((Int(encryption, "P", 0) & 512) != 0, "UA 26-002", "Reading aids may not take the text out.");
        }
    }

    private void CheckReferences()
    {
        var known = reader.Numbers.ToHashSet();
        foreach (var (number, value) in Objects)
        {
            foreach (var reference in References(value))
            {
                Require(known.Contains(reference), "A 6.1.9", $"Object {number} refers to object {reference}, which there is not.");
            }
        }
    }

    private static IEnumerable<int> References(object? value) => value switch
    {
        PdfRef reference => [reference.Number],
        List<object?> list => list.SelectMany(References),
        Dictionary<string, object?> dictionary => dictionary.Values.SelectMany(References),
        PdfStreamObject stream => References(stream.Entries),
        _ => [],
    };

    private void CheckStreams()
    {
        foreach (var (number, value) in Objects)
        {
            if (value is not PdfStreamObject stream)
            {
                continue;
            }

            Require(Int(stream.Entries, "Length", -1) == stream.Raw.Length, "A 6.1.7", $"The length of stream {number} is wrong.");
            Require(!stream.Entries.ContainsKey("F") && !stream.Entries.ContainsKey("FFilter"), "A 6.1.7", $"Stream {number} lies outside the file.");
            var filters = Get(stream.Entries, "Filter") switch { PdfName name => [name.Value], List<object?> list => list.OfType<PdfName>().Select(n => n.Value), _ => (IEnumerable<string>)[] };
            foreach (var filter in filters)
            {
                Require(filter is not ("LZWDecode" or "Crypt"), "A 6.1.7.2", $"Stream {number} uses {filter}.");
            }

            if (Name(stream.Entries, "Subtype") is "Image")
            {
                Require(!stream.Entries.ContainsKey("Alternates") && !stream.Entries.ContainsKey("OPI"), "A 6.2.8", $"Image {number} has alternates.");
                Require(Get(stream.Entries, "Interpolate") is not true, "A 6.2.8", $"Image {number} is interpolated.");
            }
            else if (Name(stream.Entries, "Subtype") is "PS" || stream.Entries.ContainsKey("PS"))
            {
                Report("A 6.2.9", $"Stream {number} holds PostScript.");
            }
            else if (Name(stream.Entries, "Subtype") is "Form")
            {
                Require(!stream.Entries.ContainsKey("Ref"), "UA 30-001", $"Form {number} refers to another file.");
            }
        }
    }

    private void CheckMetadata()
    {
        if (Get(reader.Catalog, "Metadata") is not PdfStreamObject stream)
        {
            Report("UA 06-001", "There is no metadata stream.");
            Report("A 6.6.2.1", "There is no metadata stream.");
            return;
        }

        Require(!stream.Entries.ContainsKey("Filter"), "A 6.6.2.1", "The metadata are filtered.");
        Require(Name(stream.Entries, "Type") == "Metadata" && Name(stream.Entries, "Subtype") == "XML", "A 6.6.2.1", "The metadata stream does not say what it is.");
        XDocument xml;
        try
        {
            xml = XDocument.Parse(Encoding.UTF8.GetString(reader.Content(stream)).Trim('\uFEFF'));
        }
        catch (System.Xml.XmlException e)
        {
            Report("A 6.6.2.1", "The metadata are no XML: " + e.Message);
            return;
        }

        string? Value(XName name) => xml.Descendants(name).Select(e => e.Descendants(Rdf + "li").FirstOrDefault()?.Value ?? e.Value).FirstOrDefault()
            ?? xml.Descendants(Rdf + "Description").Attributes(name).FirstOrDefault()?.Value;
        Require(Value(PdfA + "part") == "2", "A 6.6.4", "The metadata do not say PDF/A-2.");
        Require(Value(PdfA + "conformance") == "A", "A 6.6.4", "The metadata do not say level A.");
        Require(Value(PdfUA + "part") == "1", "UA 06-002", "The metadata do not say PDF/UA-1.");
        Require(Value(Dc + "title") is { Length: > 0 }, "UA 06-003", "The metadata have no title.");
        Require(Value(PdfUA + "part") is null || xml.Descendants(Extension + "schemas").Descendants().Any(e => e.Value == PdfUA.NamespaceName),
            "A 6.6.2.3", "The schema of the PDF/UA identification is not described.");
        CheckInformation(Value);
    }

    private void CheckInformation(Func<XName, string?> metadata)
    {
        if (Sub(reader.Trailer, "Info") is not { } info)
        {
            return;
        }

        foreach (var (key, name) in ((string, XName)[])[("Title", Dc + "title"), ("Author", Dc + "creator"), ("Subject", Dc + "description"), ("Producer", PdfNames + "Producer")])
        {
            var said = Text(info, key);
            Require(said is null || said.Trim() == metadata(name)?.Trim(), "A 6.6.3", $"{key} is “{said}” in the information and “{metadata(name)}” in the metadata.");
        }

        foreach (var (key, name) in ((string, XName)[])[("CreationDate", Xmp + "CreateDate"), ("ModDate", Xmp + "ModifyDate")])
        {
            var said = Text(info, key);
            Require(said is null == metadata(name) is null && (said is null || Moment(said) == DateTimeOffset.Parse(metadata(name)!, CultureInfo.InvariantCulture)),
                "A 6.6.3", $"{key} is {said} in the information and {metadata(name)} in the metadata.");
        }
    }

    private static DateTimeOffset Moment(string stamp) =>
        DateTimeOffset.ParseExact(stamp.Replace("'", "", StringComparison.Ordinal)[2..], "yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture);

    private void CheckOutputIntent()
    {
        var intents = Get(reader.Catalog, "OutputIntents") as List<object?> ?? [];
        var intent = intents.Select(reader.Dictionary).FirstOrDefault(i => Name(i, "S") == "GTS_PDFA1");
        if (intent is null || Get(intent, "DestOutputProfile") is not PdfStreamObject profile)
        {
            Report("A 6.2.3", "There is no output intent of PDF/A with a profile.");
            return;
        }

        Require(Text(intent, "OutputConditionIdentifier") is not null, "A 6.2.3", "The output intent names no condition.");
        var icc = reader.Content(profile);
        var ascii = icc.Length >= 132 ? Encoding.Latin1.GetString(icc, 0, 132) : "";
        Require(ascii.Length > 0 && Big(icc, 0, 4) == icc.Length && ascii[36..40] == "acsp" && icc[8] is 2 or 4, "A 6.2.3", "The colour profile is no ICC profile.");
        Require(ascii.Length > 0 && ascii[12..16] is "mntr" or "prtr" or "scnr" && ascii[16..20] == "RGB " && Int(profile.Entries, "N", 0) == 3, "A 6.2.3", "The colour profile is not of RGB.");
        for (var i = 0; ascii.Length > 0 && i < Big(icc, 128, 4); i++)
        {
            Require(Big(icc, 136 + (i * 12), 4) + Big(icc, 140 + (i * 12), 4) <= icc.Length, "A 6.2.3", "A tag of the colour profile lies outside it.");
        }
    }

    private static long Big(byte[] data, int at, int count)
    {
        long value = 0;
        for (var i = 0; i < count; i++)
        {
            value = (value << 8) | data[at + i];
        }

        return value;
    }

    private void CheckCatalog()
    {
        var catalog = reader.Catalog;
        var preferences = Sub(catalog, "ViewerPreferences");
        Require(preferences?.ContainsKey("DisplayDocTitle") == true, "UA 07-001", "The viewer is not told to show the title.");
        Require(preferences?.ContainsKey("DisplayDocTitle") != true || Get(preferences, "DisplayDocTitle") is true, "UA 07-002", "The viewer is told not to show the title.");
        Require(Text(catalog, "Lang") is { Length: > 1 }, "UA 11-006", "The file has no language.");
        Require(Text(catalog, "Lang") is { Length: > 1 }, "A 6.7.4", "The file has no language.");
        var marks = Sub(catalog, "MarkInfo");
        Require(marks is not null && Get(marks, "Marked") is true, "A 6.7.2.2", "The file does not say that it is tagged.");
        Require(marks is null || Get(marks, "Suspects") is not true, "UA 01-007", "The tags are suspect.");
        foreach (var (key, rule) in ((string, string)[])[("AA", "A 6.5.2"), ("Requirements", "A 6.11"), ("NeedsRendering", "A 6.4.2"), ("Perms", "A 6.1.12")])
        {
            Require(!catalog.ContainsKey(key), rule, $"The catalog has {key}.");
        }

        var names = Sub(catalog, "Names");
        foreach (var (key, rule) in ((string, string)[])[("JavaScript", "A 6.5.1"), ("AlternatePresentations", "A 6.10")])
        {
            Require(names?.ContainsKey(key) != true, rule, $"The names have {key}.");
        }

        foreach (var (number, value) in Objects)
        {
            CheckActions(number, value);
        }
    }

    private void CheckActions(int number, object? value)
    {
        foreach (var dictionary in Dictionaries(value))
        {
            if (dictionary.ContainsKey("AA"))
            {
                Report("A 6.5.2", $"Object {number} has further actions.");
            }

            foreach (var key in (string[])["A", "OpenAction", "Next"])
            {
                if (Sub(dictionary, key) is { } action && Name(action, "S") is { } kind)
                {
                    Require(AllowedActions.Contains(kind), "A 6.5.1", $"Object {number} does {kind}.");
                    Require(kind != "Named" || Name(action, "N") is "NextPage" or "PrevPage" or "FirstPage" or "LastPage", "A 6.5.1", $"Object {number} does {Name(action, "N")}.");
                }
            }
        }
    }

    private static IEnumerable<Dictionary<string, object?>> Dictionaries(object? value) => value switch
    {
        List<object?> list => list.SelectMany(Dictionaries),
        Dictionary<string, object?> dictionary => dictionary.Values.SelectMany(Dictionaries).Prepend(dictionary),
        PdfStreamObject stream => Dictionaries(stream.Entries),
        _ => [],
    };
}
