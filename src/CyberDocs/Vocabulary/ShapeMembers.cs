using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

/// <summary>Members whose type follows from how they are read, so that a template can be checked without data.</summary>
internal static class ShapeMembers
{
    extension<T>(TemplateShape<T> shape)
        where T : class
    {
        public TemplateShape<T> AddValue(string name, Func<T, string?> getter) => shape.Add(name, TemplateType.Text, x => getter(x));

        public TemplateShape<T> AddValue(string name, Func<T, bool> getter) => shape.Add(name, TemplateType.Boolean, x => getter(x));

        public TemplateShape<T> AddValue(string name, Func<T, bool?> getter) => shape.Add(name, TemplateType.Boolean, x => getter(x));

        public TemplateShape<T> AddValue(string name, Func<T, int> getter) => shape.Add(name, TemplateType.Number, x => getter(x));

        public TemplateShape<T> AddValue(string name, Func<T, int?> getter) => shape.Add(name, TemplateType.Number, x => getter(x));

        public TemplateShape<T> AddValue(string name, Func<T, DateOnly> getter) => shape.Add(name, TemplateType.Date, x => getter(x));

        public TemplateShape<T> AddValue(string name, Func<T, DateOnly?> getter) => shape.Add(name, TemplateType.Date, x => getter(x));

        public TemplateShape<T> AddValue(string name, Func<T, CalendarDate?> getter) =>
            shape.Add(name, TemplateType.Date, x => TemplateFunctions.ValueOf(getter(x)));

        /// <summary>One object, or null. The shape is asked for when it is needed, since shapes refer to each other in circles.</summary>
        public TemplateShape<T> AddOne<TOther>(string name, Func<TemplateShape<TOther>> other, Func<T, TOther?> getter)
            where TOther : class => shape.Add(name, TemplateType.ObjectOf(other), x => other().Wrap(getter(x)));

        public TemplateShape<T> AddMany<TOther>(string name, Func<TemplateShape<TOther>> other, Func<T, IReadOnlyList<TOther>> getter)
            where TOther : class =>
            shape.Add(name, TemplateType.ListOf(TemplateType.ObjectOf(other)), x => TemplateArray.From(getter(x), other().Wrap));

        public TemplateShape<T> AddTexts(string name, Func<T, IReadOnlyList<string>> getter) =>
            shape.Add(name, TemplateType.ListOf(TemplateType.Text), x => TemplateArray.From(getter(x), static text => (TemplateValue)text));
    }
}
