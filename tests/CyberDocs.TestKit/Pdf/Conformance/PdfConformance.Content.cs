namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
    private static readonly HashSet<string> Painting = ["Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI"];

    private static readonly HashSet<string> State =
    [
        "w", "J", "j", "M", "d", "ri", "i", "gs", "q", "Q", "cm", "m", "l", "c", "v", "y", "h", "re", "n", "W", "W*", "BT", "ET", "Tc", "Tw", "Tz",
        "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*", "d0", "d1", "CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k", "BI", "ID",
        "MP", "DP", "BMC", "BDC", "EMC", "BX", "EX",
    ];

    /// <summary>Codes shown, by object number of the font, or of the dictionary when it has none.</summary>
    private readonly Dictionary<object, HashSet<int>> codesOfFont = [];
    private readonly Dictionary<object, Dictionary<string, object?>> fontsInUse = [];

    private static readonly HashSet<string> Blends =
    [
        "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn", "HardLight", "SoftLight", "Difference",
        "Exclusion", "Hue", "Saturation", "Color", "Luminosity",
    ];

    private readonly HashSet<PdfStreamObject> formsSeen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Marked contents that there are, by page.</summary>
    private readonly HashSet<(int Page, int Mark)> marked = [];

    private void CheckPages()
    {
        foreach (var (number, page) in reader.Pages)
        {
            Require(page.ContainsKey("MediaBox"), "A 6.1.13", $"Page {number} has no size.");
            Require(!page.ContainsKey("PresSteps"), "A 6.10", $"Page {number} has presentation steps.");
            Require(page.ContainsKey("Resources"), "A 6.2.2", $"Page {number} takes its resources from elsewhere.");
            var resources = Sub(page, "Resources") ?? [];
            CheckResources(resources, number);
            var contents = Get(page, "Contents") switch { List<object?> list => list, null => [], _ => [page["Contents"]] };
            using var whole = new MemoryStream();
            foreach (var content in contents)
            {
                whole.Write(reader.Content(content));
                whole.WriteByte((byte)'\n');
            }

            CheckContent(whole.ToArray(), resources, number, isTagged: true);
            if (Get(page, "Annots") is List<object?> { Count: > 0 })
            {
                Require(page.ContainsKey("Tabs"), "UA 28-008", $"Page {number} has annotations and no tab order.");
                Require(!page.ContainsKey("Tabs") || Name(page, "Tabs") == "S", "UA 28-009", $"The tab order of page {number} is not that of the structure.");
            }
        }
    }

    private void CheckResources(Dictionary<string, object?> resources, int page)
    {
        foreach (var (_, value) in Sub(resources, "ExtGState") ?? [])
        {
            var state = reader.Dictionary(value);
            Require(!state.ContainsKey("TR") && (!state.ContainsKey("TR2") || Name(state, "TR2") == "Default") && !state.ContainsKey("HTP"), "A 6.2.5", $"A graphics state of page {page} has a transfer function.");
            Require(!state.ContainsKey("RI") || IsIntent(Get(state, "RI")), "A 6.2.6", $"A graphics state of page {page} has an unknown rendering intent.");
            Require(Get(state, "BM") is null || Blends.Contains(Name(state, "BM") ?? ""), "A 6.2.10", $"A graphics state of page {page} has an unknown blend mode.");
            var isBlended = Name(state, "BM") is not (null or "Normal" or "Compatible") || Sub(state, "SMask") is not null
                || Get(state, "ca") is double and < 1 || Get(state, "CA") is double and < 1;
            var group = Sub(reader.Dictionary(new PdfRef(page)), "Group");
            Require(!isBlended || (group is not null && group.ContainsKey("CS")), "A 6.2.10", $"Page {page} has transparency and no group with a colour space.");
        }

        foreach (var (_, value) in Sub(resources, "ColorSpace") ?? [])
        {
            var name = (reader.Dereference(value) as PdfName)?.Value ?? ((reader.Dereference(value) as List<object?>)?[0] as PdfName)?.Value;
            Require(name is not "DeviceCMYK", "A 6.2.4", $"Page {page} uses {name}, which the output intent is not.");
        }
    }

    private void CheckContent(byte[] content, Dictionary<string, object?> resources, int page, bool isTagged)
    {
        var lexer = new PdfLexer(content);
        var operands = new List<object?>();
        var marks = new Stack<(bool IsArtifact, int Mark)>();
        var fonts = Sub(resources, "Font") ?? [];
        var (depth, inText, font) = (0, false, (object?)null);
        var textStart = 0;
        while (!lexer.AtEnd)
        {
            var value = lexer.Next(references: false);
            if (value is not PdfOperator { Name: var name })
            {
                operands.Add(value);
                continue;
            }

            Require(Painting.Contains(name) || State.Contains(name), "A 6.2.2", $"Page {page} has the operator {name}.");
            if (Painting.Contains(name) && isTagged && !marks.Any(m => m.IsArtifact || m.Mark >= 0))
            {
                Report("UA 01-005", $"Page {page} paints with {name} what is neither artifact nor tagged.");
            }

            switch (name)
            {
                case "q":
                    Require(++depth <= 28, "A 6.1.13", $"Page {page} nests states deeper than 28.");
                    break;
                case "Q":
                    Require(--depth >= 0, "A 6.2.2", $"Page {page} has Q without q.");
                    break;
                case "BT":
                    Require(!inText, "A 6.2.2", $"Page {page} nests text objects.");
                    (inText, textStart) = (true, marks.Count);
                    break;
                case "ET":
                    Require(inText && marks.Count == textStart, "A 6.2.2", $"Text and marked content of page {page} do not nest.");
                    inText = false;
                    break;
                case "Tf":
                    font = FontOf(fonts, ((PdfName)operands[0]!).Value, page);
                    break;
                case "Tj" or "TJ" or "'" or "\"":
                    Require(inText, "A 6.2.2", $"Page {page} shows text outside a text object.");
                    ShowCodes(font, operands[^1], page);
                    break;
                case "Do":
                    CheckForm(Sub(resources, "XObject") ?? [], (operands[^1] as PdfName)?.Value ?? "", page);
                    break;
                case "k" or "K":
                    Report("A 6.2.4", $"Page {page} uses DeviceCMYK.");
                    break;
                case "ri":
                    Require(IsIntent(operands[0]), "A 6.2.6", $"Page {page} has an unknown rendering intent.");
                    break;
                case "BMC" or "BDC":
                    marks.Push(Mark(operands, marks, page, isTagged));
                    break;
                case "EMC":
                    Require(marks.Count > 0, "A 6.2.2", $"Page {page} has EMC without BDC.");
                    marks.TryPop(out _);
                    break;
                default:
                    break;
            }

            operands.Clear();
        }

        Require(marks.Count == 0 && !inText && depth == 0, "A 6.2.2", $"Something is left open at the end of page {page}.");
    }

    private static bool IsIntent(object? value) => value is PdfName { Value: "RelativeColorimetric" or "AbsoluteColorimetric" or "Perceptual" or "Saturation" };

    private void CheckForm(Dictionary<string, object?> objects, string name, int page)
    {
        if (Get(objects, name) is not PdfStreamObject form)
        {
            Report("A 6.2.2", $"Page {page} paints {name}, which its resources do not have.");
        }
        else if (Name(form.Entries, "Subtype") == "Form" && formsSeen.Add(form))
        {
            Require(form.Entries.ContainsKey("Resources"), "A 6.2.2", $"Form {name} of page {page} takes its resources from elsewhere.");
            CheckResources(Sub(form.Entries, "Resources") ?? [], page);
            CheckContent(reader.Content(form), Sub(form.Entries, "Resources") ?? [], page, isTagged: false);
        }
    }

    private (bool IsArtifact, int Mark) Mark(List<object?> operands, Stack<(bool IsArtifact, int Mark)> around, int page, bool isTagged)
    {
        var properties = operands.Count > 1 ? operands[1] as Dictionary<string, object?> : null;
        var mark = properties is not null && properties.TryGetValue("MCID", out var id) ? (int)(double)id! : -1;
        var isArtifact = operands[0] is PdfName { Value: "Artifact" };
        if (isTagged)
        {
            Require(!isArtifact || !around.Any(m => m.Mark >= 0), "UA 01-003", $"Page {page} has an artifact inside tagged content.");
            Require(mark < 0 || !around.Any(m => m.IsArtifact), "UA 01-004", $"Page {page} has tagged content inside an artifact.");
            Require(mark < 0 || marked.Add((page, mark)), "A 6.7.3", $"Page {page} has content {mark} twice.");
        }
        else
        {
            Require(mark < 0, "UA 30-002", $"An appearance of page {page} holds tagged content.");
        }

        return (isArtifact, mark);
    }

    private object? FontOf(Dictionary<string, object?> fonts, string name, int page)
    {
        if (!fonts.TryGetValue(name, out var font))
        {
            Report("A 6.2.11.4.1", $"Page {page} uses the font {name}, which its resources do not have.");
            return null;
        }

        object key = font is PdfRef reference ? reference.Number : font!;
        fontsInUse.TryAdd(key, reader.Dictionary(font));
        codesOfFont.TryAdd(key, []);
        return key;
    }

    private void ShowCodes(object? font, object? shown, int page)
    {
        if (font is null)
        {
            Report("A 6.2.2", $"Page {page} shows text without a font.");
            return;
        }

        foreach (var piece in shown is List<object?> list ? list.OfType<byte[]>() : [(byte[])shown!])
        {
            var wide = Name(fontsInUse[font], "Subtype") == "Type0";
            Require(!wide || piece.Length % 2 == 0, "A 6.2.2", $"Page {page} shows half a code.");
            for (var i = 0; i + (wide ? 1 : 0) < piece.Length; i += wide ? 2 : 1)
            {
                codesOfFont[font].Add(wide ? (piece[i] << 8) | piece[i + 1] : piece[i]);
            }
        }
    }
}
