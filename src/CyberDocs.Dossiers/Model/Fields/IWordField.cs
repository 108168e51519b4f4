namespace CyberDocs.Model.Fields;

/// <summary>A field that holds a word of a vocabulary, told to templates by its id and its Japanese name.</summary>
internal interface IWordField<in T>
{
    string WordId(T record);

    string WordLabel(T record);
}
