namespace CyberDocs.Templating;

/// <summary>Where a member stands in a shape. Immutable, so that renders may share the last one that they found.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Slot">The slot; -1 where the shape has no such member.</param>
internal sealed record ShapeSlot(TemplateShape Shape, int Slot);
