using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>How a form wants choices marked, as its own instructions say. Immutable and thread-safe.</summary>
/// <param name="Mark">What is put into a blank cell, or before a chosen word.</param>
/// <param name="Ticked">What an empty box becomes.</param>
/// <param name="IsFramed">Whether the chosen word gets a frame.</param>
internal sealed partial record FormHabit(string Mark, string Ticked, bool IsFramed)
{
    public static FormHabit Of(IEnumerable<FormGrid> grids)
    {
        var texts = grids.SelectMany(grid => grid.Written.Select(cell => cell.Text)).ToList();
        return new FormHabit(
            texts.Exists(text => Circle().IsMatch(text)) ? "○" : texts.Exists(text => Tick().IsMatch(text)) ? "✓" : "○",
            texts.Exists(text => Filled().IsMatch(text)) ? "■" : "☑",
            texts.Exists(text => Frame().IsMatch(text)));
    }

    [GeneratedRegex("[○〇◯丸].{0,6}(つけ|付け|付し|囲|印|記入|記載)")]
    private static partial Regex Circle();

    [GeneratedRegex("([✓✔☑レ]|チェック)(点|印|マーク)?(を|で).{0,4}(つけ|付け|入れ|記入|記載)")]
    private static partial Regex Tick();

    [GeneratedRegex("■.{0,8}(して|つけ|付け|塗|記入)")]
    private static partial Regex Filled();

    [GeneratedRegex("囲[んみむい]")]
    private static partial Regex Frame();
}
