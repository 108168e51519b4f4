namespace CyberDocs.Tests.House;

/// <summary>Every room with the rooms that it may name, besides <see cref="Shared"/>, itself, and the rooms that it stands in.</summary>
internal static class RoomTable
{
    /// <summary>What is everybody's.</summary>
    public static readonly string[] Shared = ["Collections", "Findings", "Intake", "Japanese"];

    /// <summary>Rooms of the paper wing: they know no hospital.</summary>
    public static readonly Dictionary<string, string[]> Paper = new(StringComparer.Ordinal)
    {
        ["Collections"] = [],
        ["Findings"] = [],
        ["Japanese"] = [],
        ["Intake"] = [],
        ["Sources"] = [],
        ["Pictures"] = ["Sources"],
        ["Graphics"] = [],
        ["Graphics.Fonts"] = ["Graphics"],
        ["Typography"] = ["Graphics"],
        ["Documents"] = ["Graphics", "Pictures"],
        ["Tables"] = ["Graphics", "Graphics.Fonts", "Typography", "Documents"],
        ["Writing"] = ["Graphics", "Documents"],
        ["Fonts"] = [],

        ["Templating"] = ["Documents", "Templating.Scripting", "Templating.Functions", "Templating.Markup", "Templating.Checking"],
        ["Templating.Scripting"] = ["Documents"],
        ["Templating.Functions"] = ["Documents", "Templating.Scripting"],
        ["Templating.Markup"] = ["Documents", "Pictures"],
        ["Templating.Checking"] = ["Documents", "Templating.Scripting", "Templating.Functions", "Templating.Markup"],

        ["OpenXml"] = ["Documents", "OpenXml.Packaging", "OpenXml.Reading", "OpenXml.Spreadsheet", "OpenXml.Word"],
        ["OpenXml.Packaging"] = ["Documents", "Pictures", "Sources", "Writing"],
        ["OpenXml.Word"] = ["Documents", "Graphics", "Tables", "OpenXml.Packaging"],
        ["OpenXml.Spreadsheet"] = ["Documents", "Sources", "Graphics", "Tables", "OpenXml.Packaging", "OpenXml.Word"],
        ["OpenXml.Workbooks"] = ["Documents", "Sources", "OpenXml.Packaging", "OpenXml.Spreadsheet"],
        ["OpenXml.Editing"] = ["Graphics", "OpenXml.Packaging", "OpenXml.Spreadsheet", "OpenXml.Workbooks"],
        ["OpenXml.Filling"] = ["Documents", "OpenXml.Editing", "OpenXml.Packaging", "OpenXml.Reading", "OpenXml.Spreadsheet", "OpenXml.Workbooks"],
        ["OpenXml.Reading"] = ["Documents", "OpenXml.Packaging", "OpenXml.Spreadsheet", "OpenXml.Word", "OpenXml.Workbooks"],

        ["Pdf"] = ["Documents", "Graphics.Fonts", "Tables", "Pdf.Fonts", "Pdf.Forms", "Pdf.Layout", "Pdf.Objects", "Pdf.Painting", "Pdf.Reading", "Pdf.Structure"],
        ["Pdf.Objects"] = [],
        ["Pdf.Reading"] = [],
        ["Pdf.Fonts"] = ["Graphics.Fonts", "Pdf.Objects"],
        ["Pdf.Structure"] = ["Documents", "Pdf.Objects"],
        ["Pdf.Painting"] = ["Documents", "Graphics", "Pictures", "Pdf.Objects", "Pdf.Structure"],
        ["Pdf.Layout"] = ["Documents", "Graphics", "Typography", "Tables", "Pdf.Fonts", "Pdf.Objects", "Pdf.Painting", "Pdf.Structure"],
        ["Pdf.Bundling"] = ["Documents", "Graphics", "Tables", "Pdf.Fonts", "Pdf.Layout", "Pdf.Objects", "Pdf.Painting", "Pdf.Reading", "Pdf.Structure"],
        ["Pdf.Forms"] = ["Documents", "Graphics", "Pdf.Fonts", "Pdf.Layout", "Pdf.Objects", "Pdf.Painting", "Pdf.Structure"],

        ["Html"] = ["Documents", "Graphics", "Pictures", "Tables", "Writing"],
    };

    /// <summary>Rooms of the hospital wing: they know no paper.</summary>
    public static readonly Dictionary<string, string[]> Hospital = new(StringComparer.Ordinal)
    {
        ["Model"] = ["Model.Fields", "Pictures"],
        ["Model.Fields"] = [],
        ["Forms"] = ["Model"],
        ["Redaction"] = ["Model", "Model.Fields"],
        ["Reading"] = ["Sources", "Pictures", "Model", "Model.Fields", "Forms", "Redaction"],
        ["Reading.Sheets"] = ["Model", "Model.Fields"],
        ["Checking"] = ["Model", "Model.Fields", "Forms", "Checking.Derivation", "Checking.Rules"],
        ["Checking.Derivation"] = ["Model", "Forms", "Checking.Rules"],
        ["Checking.Rules"] = ["Model", "Model.Fields", "Forms"],
        ["Comparing"] = ["Model", "Model.Fields"],
    };

    /// <summary>Rooms where the wings meet: the bridge from a dossier to drawings, the hall and the command.</summary>
    public static readonly Dictionary<string, string[]> Between = new(StringComparer.Ordinal)
    {
        ["Diagrams"] = ["Model", "Graphics", "Diagrams.Drawing", "Diagrams.Graphs", "Diagrams.Layout"],
        ["Diagrams.Graphs"] = ["Model"],
        ["Diagrams.Layout"] = ["Graphics"],
        ["Diagrams.Drawing"] = ["Model", "Graphics", "Typography", "Diagrams.Graphs", "Diagrams.Layout"],

        ["Files"] = ["Sources", "Japanese", "Graphics", "Model", "Model.Fields", "Forms", "Reading", "Reading.Sheets", "Comparing", "OpenXml.Editing", "OpenXml.Packaging", "OpenXml.Spreadsheet", "OpenXml.Workbooks"],
        ["Vocabulary"] =
            ["Model", "Model.Fields", "Forms", "Reading", "Redaction", "Checking", "Checking.Derivation", "Comparing", "Diagrams", "Diagrams.Drawing", "Templating"],
        ["Answers"] = ["Model", "Forms", "Documents", "Vocabulary"],
        ["Generation"] =
        [
            "Model", "Model.Fields", "Forms", "Reading", "Redaction", "Checking", "Diagrams", "Diagrams.Drawing", "Documents", "Pictures", "Graphics", "Graphics.Fonts", "Writing",
            "Templating", "OpenXml", "Pdf", "Pdf.Bundling", "Html", "Files", "Vocabulary", "Answers",
        ],
        ["Filling"] = ["Model", "Forms", "Reading", "OpenXml.Editing", "OpenXml.Filling", "Files", "Vocabulary", "Answers"],
        ["Collecting"] =
        [
            "Sources", "Model", "Forms", "Reading", "Reading.Sheets", "Documents", "OpenXml", "OpenXml.Editing", "OpenXml.Filling", "OpenXml.Spreadsheet", "Pdf", "Files",
            "Vocabulary", "Answers", "Generation", "Filling",
        ],
        ["Skia"] = ["Graphics", "Graphics.Fonts", "Pdf"],
    };

    /// <summary>Rooms that may name every room: the front of the hall, which puts all together, and the command.</summary>
    public static readonly string[] Open = ["", "Cli", "Cli.Web"];

    public static IEnumerable<KeyValuePair<string, string[]>> All => Paper.Concat(Hospital).Concat(Between);
}
