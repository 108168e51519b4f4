namespace CyberDocs.Graphics;

/// <summary>A finished drawing: positioned text and shapes, in points, y downwards from the top left. Immutable and thread-safe.</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Items">What is drawn, back to front.</param>
public sealed record Scene(double Width, double Height, ValueList<SceneItem> Items)
{
    /// <summary>Title for screen readers, file properties and file lists.</summary>
    public string Title { get; init; } = "";

    /// <summary>What the drawing shows, for people who cannot see it.</summary>
    public string Description { get; init; } = "";
}
