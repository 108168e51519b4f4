using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record ContactChain
{
    internal static RecordShape<ContactChain> Shape { get; } = new RecordShape<ContactChain>(
            "contacts", "連絡体制", static () => new(), static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .Period("revised_on", "改訂日", "連絡体制図を最後に改めた日。", static x => x.RevisedOn, static (x, v) => x with { RevisedOn = v })
        .Text("keeper", "保管", "図を保管する部署。", static x => x.Keeper, static (x, v) => x with { Keeper = v })
        .Text("note", "注記", "図に添える注記。", static x => x.Note, static (x, v) => x with { Note = v })
        .Records(ContactStep.Shape, "inside", "院内の連絡順", "院内で連絡する順。", static x => x.Inside, static (x, v) => x with { Inside = v })
        .Records(OutsideContact.Shape, "outside", "院外の連絡先", "院外の連絡先。", static x => x.Outside, static (x, v) => x with { Outside = v });
}
