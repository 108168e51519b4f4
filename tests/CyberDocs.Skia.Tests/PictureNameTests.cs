using CyberDocs.TestKit;

namespace CyberDocs.Skia.Tests;

public sealed class PictureNameTests
{
    [Fact]
    public void No_type_has_the_name_of_one_of_the_library() => Assert.Empty(TypeNames.Doubles(
    [
        "CyberDocs", "CyberDocs.Documents", "CyberDocs.Dossiers", "CyberDocs.Diagrams", "CyberDocs.Templating", "CyberDocs.OpenXml", "CyberDocs.Pdf",
        "CyberDocs.Fonts", "CyberDocs.Skia",
    ]));
}
