using CyberDocs;
using CyberDocs.Pages;

// Writes the pages of the reference that follow from the program itself: one per finding, and the keys of the dossier.
// usage: CyberDocs.Pages ROOT-OF-REPOSITORY FOLDER
if (args is not [var root, var folder])
{
    Console.Error.WriteLine("usage: CyberDocs.Pages ROOT FOLDER");
    return 1;
}

var engine = new CyberDocsEngine();
FindingPages.Write(engine, Path.Combine(root, "tests", "Cases"), Path.Combine(folder, "findings"));
DossierPages.Write(engine, Path.Combine(folder, "dossier"));
return 0;
