using System.Buffers;
using System.Collections;
using CyberDocs.Checking;
using CyberDocs.Graphics.Fonts;
using CyberDocs.Model.Fields;

namespace CyberDocs.Generation;

/// <summary>Characters of the dossier that no font of the engine has, before anything is printed. Immutable and thread-safe.</summary>
internal sealed class PrintableRule(FontSet fonts, bool forms) : IRule
{
    // What asks for a shape of the ideograph before it: U+FE00 to U+FE0F, and U+E0100 onwards, which begin with U+DB40.
    private static readonly SearchValues<char> Selectors = SearchValues.Create(
        "\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F\uDB40");

    public FindingCode Code => forms ? GlyphFindings.FormMissing : GlyphFindings.CharacterMissing;

    public IReadOnlyList<string> Documents => [];

    /// <summary>The rules about characters and about their variants; none where there is no font, which is a finding of its own.</summary>
    public static IEnumerable<IRule> For(FontSet fonts) => fonts.IsEmpty ? [] : [new PrintableRule(fonts, forms: false), new PrintableRule(fonts, forms: true)];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var known = new BitArray(char.MaxValue + 1);
        bool MayMiss(string text) => forms ? text.AsSpan().ContainsAny(Selectors) : !IsPlain(text, known);
        return DossierTexts.Of(context.Dossier, text => MayMiss(text) && MissingIn(text).Count > 0).Select(found => About(found.Subject, found.Texts));
    }

    private Finding About(FindingSubject subject, IEnumerable<string> texts)
    {
        var characters = string.Join("、", texts.SelectMany(MissingIn).Distinct());
        var finding = Code.At(subject.Place, ("fields", subject.Japanese!, subject.Id), ("characters", characters));
        return finding with { Subjects = [subject] };
    }

    // A ledger of 100,000 devices has few different characters, so that each is looked up once.
    private bool IsPlain(string text, BitArray known)
    {
        foreach (var c in text)
        {
            if (known[c])
            {
                continue;
            }

            if (char.IsSurrogate(c) || c is >= '\uFE00' and <= '\uFE0F' or '\u3099' or '\u309A' || MissingIn(c.ToString()).Count > 0)
            {
                return false;
            }

            known[c] = true;
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
                var variant = forms ? string.Create(CultureInfo.InvariantCulture, $" U+{glyph.VariationSelector:X4}") : "";
                missing.Add($"「{text.AsSpan(glyph.Start, glyph.Length)}」（{code}{variant}）");
            }
        }

        return missing;
    }
}
