namespace CyberDocs.Templating.Markup;

/// <summary>Elements that are built alike.</summary>
internal enum ElementKind
{
    /// <summary>Stands outside the document, or is skipped because of an error.</summary>
    None,
    Document,
    Header,
    Footer,
    Section,
    Heading,
    Paragraph,
    List,
    ListItem,
    Table,
    Caption,
    ColumnGroup,
    Column,
    TableHead,
    TableBody,
    TableFoot,
    Row,
    Cell,
    Emphasis,
    Link,
    Field,
    Break,
    Atom,
    Figure,
    FigureCaption,
    Picture,
    Note,
    SimpleBlock,
}
