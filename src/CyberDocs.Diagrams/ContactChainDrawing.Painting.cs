using CyberDocs.Diagrams.Drawing;
using CyberDocs.Graphics;

namespace CyberDocs.Diagrams;

/// <summary>Paints what has been placed.</summary>
internal sealed partial class ContactChainDrawing
{
    private void DrawOutsideGroups(PageBuilder page)
    {
        foreach (var (group, bounds) in groupBoxes)
        {
            var id = "group-" + group.Title;
            page.Open(id, Frame.Words.Outside + "：" + group.Title);
            page.Box(id, bounds, null, Ink.Outside, new Stroke(Ink.OutsideLine, 0.8), 3);
            page.Text(Setter.Set(Frame.Words.Outside + "　" + group.Title, Size, true, bounds.Width - 12, 1), bounds.X + 6, bounds.Y + 3.5, id, color: Ink.Text);
            page.Close();
        }
    }

    private void DrawSteps(PageBuilder page)
    {
        foreach (var step in graph.Steps)
        {
            var bounds = Blocks[step.Id].Bounds;
            var isReference = step.ReferencePage > 0;
            var other = isReference ? step.ReferencePage : step.ContinuedOn.Count > 0 ? step.ContinuedOn[0] : 0;
            page.Open("step-" + step.Id, step.Title, isReference ? null : step.Person, LinkTo(other));
            page.Box(step.Id, bounds, null, Color.White, isReference ? ReferenceStroke : new Stroke(Ink.Accent, 1), 3);
            if (!isReference)
            {
                page.Add(new SceneRectangle(bounds.X, bounds.Y, 3, bounds.Height) { Fill = Ink.Accent, Radius = 1.5 });
            }

            var card = cards[step.Id];
            card.Draw(page, bounds.X + 8, bounds.Y + ((bounds.Height - card.Height) / 2), step.Id);
            page.Close();
        }
    }

    private void DrawBodies(PageBuilder page)
    {
        foreach (var (group, _) in groupBoxes)
        {
            foreach (var body in group.Bodies)
            {
                var bounds = bodies[body.Id];
                page.Open("body-" + body.Id, body.Name, body.Deadline);
                page.Box("@" + body.Id, bounds, "group-" + group.Title, Color.White, new Stroke(Ink.OutsideLine, 0.6), 2);
                cards["@" + body.Id].Draw(page, bounds.X + 6, bounds.Y + 2.5, "@" + body.Id);
                page.Close();
            }
        }
    }

    private void DrawArrows(PageBuilder page)
    {
        foreach (var wire in wires)
        {
            page.Link(new(wire.Id, wire.From.Id, wire.To.Id, wire.Points.ToValueList()), InsideStroke, endArrow: true);
        }
    }

    // The limit belongs to the step that passes on: it stands once beside its way out.
    private void DrawLimits(PageBuilder page)
    {
        var obstacles = new ObstacleMap(Area);
        foreach (var box in page.Boxes)
        {
            obstacles.Add(box.Bounds);
        }

        foreach (var link in page.Links)
        {
            obstacles.Add(link.Points, link.Id);
        }

        foreach (var step in graph.Steps.Where(step => step.Limit is not null))
        {
            var text = Setter.Set(step.Limit, Small, true, 80, 1);
            var ways = page.Links.Where(link => link.From == step.Id).OrderBy(link => link.Bundle is null ? 0 : 1).ToList();
            foreach (var link in ways)
            {
                if (obstacles.PlaceBeside(link.Points, link.Id, text.Width, text.Height) is { } place)
                {
                    page.Text(text, place.X, place.Y, link.Id, color: Ink.Warning);
                    obstacles.Add(place);
                    break;
                }
            }
        }
    }
}
