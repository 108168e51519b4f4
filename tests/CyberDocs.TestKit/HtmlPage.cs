using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CyberDocs.TestKit;

/// <summary>A page of HTML as our writer writes it: well-formed, so that a strict reader reads it too.</summary>
public sealed class HtmlPage
{
    private HtmlPage(XDocument document) => Root = document.Root!;

    public XElement Root { get; }

    public IEnumerable<XElement> All(string name) => Root.Descendants(name);

    public XElement Main => All("main").Single();

    /// <summary>The text that readers see of a document's body; drawings, tables of contents and titles of tables are no part of it.</summary>
    public string MainText
    {
        get
        {
            var text = new StringBuilder();
            Append(Main);
            return text.ToString();

            void Append(XElement element)
            {
                foreach (var node in element.Nodes())
                {
                    switch (node)
                    {
                        case XText piece:
                            text.Append(piece.Value);
                            break;
                        case XElement child when child.Name.LocalName is not ("svg" or "nav" or "caption" or "style"):
                            Append(child);
                            break;
                    }
                }
            }
        }
    }

    public static HtmlPage Parse(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return new HtmlPage(XDocument.Load(reader, LoadOptions.PreserveWhitespace));
    }
}
