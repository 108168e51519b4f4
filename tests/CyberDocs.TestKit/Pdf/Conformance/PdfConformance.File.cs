using System.Text;

namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
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

    private void CheckOutputIntent()
    {
        var intents = Get(reader.Catalog, "OutputIntents") as List<object?> ?? [];
        Require(intents.Select(i => reader.Dictionary(i).GetValueOrDefault("DestOutputProfile")).Distinct().Count() <= 1, "A 6.2.3", "The output intents have several profiles.");
        Require(intents.TrueForAll(i => !reader.Dictionary(i).ContainsKey("DestOutputProfileRef")), "A 6.2.3", "An output intent has its profile outside the file.");
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
                // The attributes of structure elements are called A too; they name their owner.
                if (Sub(dictionary, key) is { } action && (action.ContainsKey("S") || (key == "A" && !action.ContainsKey("O"))))
                {
                    var kind = Name(action, "S") ?? "nothing that it names";
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
