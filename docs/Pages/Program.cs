using CyberDocs;
using CyberDocs.Pages;

// Writes what of the documentation follows from the program itself: a page per finding, the keys of the dossier, pictures of the papers.
// usage: CyberDocs.Pages ROOT-OF-REPOSITORY FOLDER
if (args is not [var root, var folder])
{
    Console.Error.WriteLine("usage: CyberDocs.Pages ROOT FOLDER");
    return 1;
}

var engine = new CyberDocsEngine();
FindingPages.Write(engine, root, Path.Combine(folder, "findings"));
DossierPages.Write(engine, Path.Combine(folder, "dossier"));
PagePictures.Write(engine, Path.Combine(root, "samples", "data", "dossier.yaml"), Path.Combine(folder, "pictures"));
return 0;
