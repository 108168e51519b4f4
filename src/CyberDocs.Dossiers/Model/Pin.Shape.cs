using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Pin
{
    internal static RecordShape<Pin> Shape { get; } = new RecordShape<Pin>(
            "pin", "図の位置の指定", static () => new() { Diagram = "", Item = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .OnSheet("図の位置")
        .ToldBy(static x => $"{x.Diagram} {x.Item}")
        .Choice(
            "diagram", "図", "どの図か。", ["network", "external", "system", "contact-chain"],
            static x => x.Diagram, static (x, v) => x with { Diagram = v }).Required()
        .Reference(
            "item", "対象", "位置を決めるもの（機器、区分、院外の接続先、システム、連絡先の id か名称）。", ["devices", "zones", "outside", "systems", "steps", "outside_contacts"],
            static reader => reader.Peek("diagram") == "contact-chain" ? ["steps", "outside_contacts"] : ["devices", "zones", "outside", "systems"],
            static x => x.Item, static (x, v) => x with { Item = v }).Required()
        .Number("order", "順", "同じ段の中の順。", static x => x.Order, static (x, v) => x with { Order = v }).NotHidden()
        .Number("x", "横の位置（mm）", "図の左端からの位置（mm）。", static x => x.X, static (x, v) => x with { X = v }).NotHidden()
        .Number("y", "縦の位置（mm）", "図の上端からの位置（mm）。", static x => x.Y, static (x, v) => x with { Y = v }).NotHidden()
        .Number("page", "枚目", "図が何枚かに分かれるとき、その何枚目か。", static x => x.Page == 1 ? null : x.Page, static (x, v) => x with { Page = v ?? 1 }).NotHidden()
        .Checked(static (_, place) =>
        {
            if (!place.Has("order") && !place.Has("x") && !place.Has("y"))
            {
                place.Missing("order");
            }
        });
}
