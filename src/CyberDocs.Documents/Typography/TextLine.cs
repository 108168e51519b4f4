namespace CyberDocs.Typography;

/// <summary>One line of a broken text.</summary>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="End">Index behind its last one, without spaces and line ends that stand behind it.</param>
/// <param name="Width">Width up to <paramref name="End"/>, with the spacing that the options ask for.</param>
internal readonly record struct TextLine(int Start, int End, double Width);
