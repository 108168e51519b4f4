using CyberDocs.Model.Fields;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    /// <summary>A shape with the fields of a record that say what they hold; what they refer to, and what is worked out, is added by hand.</summary>
    /// <param name="shape">The record.</param>
    /// <param name="owner">The vendor whose record it is, where the record does not say so itself.</param>
    /// <param name="except">Key of a field that templates see otherwise.</param>
    private TemplateShape<T> Plain<T>(RecordShape<T> shape, Func<T, string?>? owner = null, string? except = null)
        where T : class
    {
        owner ??= record => shape.OwnerOf(record, null, system => index.System(system)?.Vendor);
        var members = new TemplateShape<T>();
        foreach (var field in shape.Fields)
        {
            if (field.Key != except)
            {
                AddField(members, shape.Id, field, owner, shape.OriginOf);
            }
        }

        return members;
    }

    private void AddField<T>(TemplateShape<T> members, string record, TypedField<T> field, Func<T, string?> owner, Func<T, Origin> originOf)
        where T : class
    {
        switch (field)
        {
            case IdField<T> id:
                members.AddValue(id.Key, id.Get);
                break;
            case ValueField<T, string?> text:
                members.AddValue(text.Tables.Count > 0 ? text.Key + "_id" : text.Key, x => text.Get(x) ?? originOf(x).Written(text.Key));
                break;
            case ValueField<T, bool?> flag:
                members.AddValue(flag.Key, flag.Get);
                break;
            case ValueField<T, CalendarDate?> date:
                members.Add(date.Key, TemplateType.Date, x => Dated(record, date.Key, owner(x), date.Get(x), originOf(x)));
                break;
            case ValueField<T, int?> number:
                members.Add(number.Key, TemplateType.Number, x => Counted(record, number.Key, owner(x), number.Get(x), originOf(x)));
                break;
            case ListField<T> { Tables.Count: 0 } texts:
                members.AddTexts(texts.Key, texts.Get);
                break;
            case IWordField<T> word:
                members.AddValue(field.Key, word.WordId).AddValue(field.Key + "_label", x => originOf(x).Written(field.Key) ?? word.WordLabel(x));
                break;
        }
    }
}
