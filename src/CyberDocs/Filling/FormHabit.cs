using System.Text.RegularExpressions;
using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>How a form wants choices marked, as its own instructions say. Immutable and thread-safe.</summary>
/// <param name="Mark">What is put into a blank cell, or before a chosen word.</param>
/// <param name="Ticked">What an empty box becomes.</param>
/// <param name="IsFramed">Whether the chosen word gets a frame.</param>
/// <param name="Words">What is written for はい and いいえ where nothing stands; null for these words themselves.</param>
internal sealed partial record FormHabit(string Mark, string Ticked, bool IsFramed, (string Yes, string No)? Words)
{
    public static FormHabit Of(IReadOnlyList<FormGrid> grids)
    {
        var texts = grids.SelectMany(grid => grid.Written.Select(cell => cell.Text)).Distinct(StringComparer.Ordinal).ToList();
        return new FormHabit(
            texts.Exists(text => Circle().IsMatch(text)) ? "○" : texts.Exists(text => Tick().IsMatch(text)) ? "✓" : "○",
            texts.Exists(text => Filled().IsMatch(text)) ? "■" : "☑",
            grids.All(grid => grid.TakesFrames) && texts.Exists(text => Frame().IsMatch(text)),
            texts.Exists(text => CircleOrCross().IsMatch(text)) ? ("○", "×")
            : texts.Exists(text => OneOrTwo().IsMatch(Japanese.WidthFolding.Fold(text))) ? ("1", "2") : null);
    }

    [GeneratedRegex("[○〇◯丸].{0,6}(つけ|付け|付し|囲|印|記入|記載)")]
    private static partial Regex Circle();

    [GeneratedRegex("([✓✔☑レ]|チェック)(点|印|マーク)?(を|で).{0,4}(つけ|付け|入れ|記入|記載)")]
    private static partial Regex Tick();

    [GeneratedRegex("■.{0,8}(して|つけ|付け|塗|記入)")]
    private static partial Regex Filled();

    [GeneratedRegex("^[^○〇◯×✕]{0,8}[○〇◯][・･/／、 　又は]{0,3}[×✕][^○×]{0,4}$|[○〇◯].{0,24}[×✕].{0,8}(つけ|付け|入れ|記入|記載)")]
    private static partial Regex CircleOrCross();

    [GeneratedRegex("(?<!\\d)1[^\\d回]{0,3}はい[^\\d回]{0,8}2[^\\d回]{0,3}いいえ[^\\d回]{0,24}(記入|入力|記載)"
        + "|はい[^\\d回]{0,8}1[^\\d回]{0,12}いいえ[^\\d回]{0,8}2[^\\d回]{0,12}(記入|入力|記載)")]
    private static partial Regex OneOrTwo();

    [GeneratedRegex("囲[んみむい]")]
    private static partial Regex Frame();
}
