using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

/// <summary>Members whose type follows from how they are read, so that a template can be checked without data.</summary>
internal static class ShapeMembers
{
    public static TemplateShape<T> AddValue<T>(this TemplateShape<T> shape, string name, Func<T, string?> getter)
        where T : class => shape.Add(name, TemplateType.Text, x => getter(x));

    public static TemplateShape<T> AddValue<T>(this TemplateShape<T> shape, string name, Func<T, bool> getter)
        where T : class => shape.Add(name, TemplateType.Boolean, x => getter(x));

    public static TemplateShape<T> AddValue<T>(this TemplateShape<T> shape, string name, Func<T, bool?> getter)
        where T : class => shape.Add(name, TemplateType.Boolean, x => getter(x));

    public static TemplateShape<T> AddValue<T>(this TemplateShape<T> shape, string name, Func<T, int> getter)
        where T : class => shape.Add(name, TemplateType.Number, x => getter(x));

    public static TemplateShape<T> AddValue<T>(this TemplateShape<T> shape, string name, Func<T, int?> getter)
        where T : class => shape.Add(name, TemplateType.Number, x => getter(x));

    public static TemplateShape<T> AddValue<T>(this TemplateShape<T> shape, string name, Func<T, DateOnly> getter)
        where T : class => shape.Add(name, TemplateType.Date, x => getter(x));

    public static TemplateShape<T> AddValue<T>(this TemplateShape<T> shape, string name, Func<T, DateOnly?> getter)
        where T : class => shape.Add(name, TemplateType.Date, x => getter(x));

    public static TemplateShape<T> AddValue<T>(this TemplateShape<T> shape, string name, Func<T, CalendarDate?> getter)
        where T : class => shape.Add(name, TemplateType.Date, x => TemplateFunctions.ValueOf(getter(x)));

    /// <summary>One object, or null. The shape is asked for when it is needed, since shapes refer to each other in circles.</summary>
    public static TemplateShape<T> AddOne<T, TOther>(this TemplateShape<T> shape, string name, Func<TemplateShape<TOther>> other, Func<T, TOther?> getter)
        where T : class
        where TOther : class => shape.Add(name, TemplateType.ObjectOf(other), x => other().Wrap(getter(x)));

    public static TemplateShape<T> AddMany<T, TOther>(
        this TemplateShape<T> shape, string name, Func<TemplateShape<TOther>> other, Func<T, IReadOnlyList<TOther>> getter)
        where T : class
        where TOther : class =>
        shape.Add(name, TemplateType.ListOf(TemplateType.ObjectOf(other)), x => TemplateArray.From(getter(x), other().Wrap));

    public static TemplateShape<T> AddTexts<T>(this TemplateShape<T> shape, string name, Func<T, IReadOnlyList<string>> getter)
        where T : class =>
        shape.Add(name, TemplateType.ListOf(TemplateType.Text), x => TemplateArray.From(getter(x), static text => (TemplateValue)text));
}
