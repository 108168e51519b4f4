using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Editing;
using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Writes who fills in a form where its head asks for it and leaves room. Stateless and thread-safe.</summary>
internal static partial class HeadOfForm
{
    public static void Fill(FormFiller filler, Edition edition, IEnumerable<FormGrid> grids, Dossier dossier, Vendor? vendor)
    {
        var (found, done) = (grids.ToList(), new HashSet<string>());
        foreach (var (key, label, names, text) in ((string, string, string[], string?)[])
            [
                ("institution", "医療機関名", ["医療機関名", "医療機関の名称", "病院名", "施設名"], dossier.Institution.Name),
                ("vendor", "事業者名", ["事業者名", "事業者の名称", "会社名"], vendor?.Name),
            ])
        {
            foreach (var grid in found.Where(_ => text is not null))
            {
                foreach (var cell in grid.Written.Where(cell => names.Contains(FormText.KeyOf(cell.Text))).Take(1))
                {
                    if (Room(grid, cell) is var (target, edit) && done.Add(grid.Name + key))
                    {
                        filler.Head(new FormSlot(null, key, grid, target, FillCertainty.Sure, cell.Text), label, text!, edit with { Text = edit.Text + text });
                    }
                }
            }
        }
    }

    private static (FormCell Cell, TextEdit Edit)? Room(FormGrid grid, FormCell label)
    {
        if (Line().Match(label.Text) is { Success: true } line)
        {
            return (label, new TextEdit(line.Index, line.Length, ""));
        }

        return !grid.IsProse && grid.At(label.Area.First.Row, label.Area.Last.Column + 1) is { IsBlank: true, Traits.IsFixed: false } right
            ? (right, new TextEdit(0, right.Text.Length, ""))
            : null;
    }

    [GeneratedRegex("[_＿]{2,}\\s*$|(?<=[：:])\\s*$|(?<=名[ 　]?)[ 　]{3,}$")]
    private static partial Regex Line();
}
