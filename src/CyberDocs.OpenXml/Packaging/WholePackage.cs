using DocumentFormat.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Packaging;

/// <summary>The parts of a package that is opened to be changed. Stateless and thread-safe.</summary>
internal static class WholePackage
{
    /// <summary>Follows every relation, so that none leads to a part that is not there when it is needed.</summary>
    /// <exception cref="InvalidDataException">One does.</exception>
    public static void Demand(OpenXmlPackage package)
    {
        try
        {
            // Looking at each is what has its relations read.
            foreach (var _ in package.GetAllParts())
            {
            }
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }
}
