using System.Globalization;
using CyberDocs.Checking;
using CyberDocs.Findings;
using CyberDocs.Graphics.Fonts;
using CyberDocs.Model.Fields;

namespace CyberDocs.Generation;

/// <summary>Characters of the dossier that no font of the engine has, before anything is printed. Immutable and thread-safe.</summary>
internal sealed class PrintableRule : IRule
{
    private readonly FontSet fonts;
    private readonly bool forms;

    private PrintableRule(FontSet fonts, bool forms) => (this.fonts, this.forms) = (fonts, forms);

    public FindingCode Code => forms ? GlyphFindings.FormMissing : GlyphFindings.CharacterMissing;

    public IReadOnlyList<string> Documents => [];

    /// <summary>The rules about characters and about their variants; none where there is no font, which is a finding of its own.</summary>
    public static IEnumerable<IRule> For(FontSet fonts) => fonts.IsEmpty ? [] : [new PrintableRule(fonts, forms: false), new PrintableRule(fonts, forms: true)];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var known = new HashSet<char>();
        return DossierTexts.Of(context.Dossier, text => !IsPlain(text, known) && MissingIn(text).Count > 0)
            .Select(found => About(found.Subject, found.Texts));
    }

    private Finding About(FindingSubject subject, IEnumerable<string> texts)
    {
        var characters = string.Join("、", texts.SelectMany(MissingIn).Distinct());
        var finding = Code.At(subject.Place, ("fields", subject.Japanese!, subject.Id), ("characters", characters));
        return finding with { Subjects = [subject] };
    }

    // A ledger of 100,000 devices has few different characters, so that each is looked up once.
    private bool IsPlain(string text, HashSet<char> known)
    {
        foreach (var c in text)
        {
            if (known.Contains(c))
            {
                continue;
            }

            if (char.IsSurrogate(c) || c is >= '\uFE00' and <= '\uFE0F' or '\u3099' or '\u309A' || MissingIn(c.ToString()).Count > 0)
            {
                return false;
            }

            known.Add(c);
        }

        return true;
    }

    private List<string> MissingIn(string text)
    {
        var missing = new List<string>();
        foreach (var glyph in new TextGlyphs(fonts, text, bold: false))
        {
            if (forms ? glyph.LacksVariation : glyph.IsMissing)
            {
                var code = string.Create(CultureInfo.InvariantCulture, $"U+{glyph.CodePoint:X4}");
                missing.Add($"「{text.AsSpan(glyph.Start, glyph.Length)}」（{(forms ? string.Create(CultureInfo.InvariantCulture, $"{code} U+{glyph.VariationSelector:X4}") : code)}）");
            }
        }

        return missing;
    }
}
