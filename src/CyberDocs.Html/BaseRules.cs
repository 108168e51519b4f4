namespace CyberDocs.Html;

/// <summary>Rules that hold whatever the theme says: paper on a screen, marks of forms, and what printing needs.</summary>
internal static class BaseRules
{
    // ":where" keeps rules weak, so that the classes of styles win over those of elements.
    public static ReadOnlySpan<byte> Css => """
        :root{-webkit-text-size-adjust:100%}
        body{margin:0;background:#e8eaed;color:#1a1a1a;line-break:strict;overflow-wrap:anywhere;text-autospace:normal;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        :where(p,h1,h2,h3,h4,ul,ol,figure){margin:0}
        p,h1,h2,h3,h4,td,th,figcaption{white-space:break-spaces;text-justify:inter-character}
        :where(table){white-space:normal;border-collapse:collapse;table-layout:fixed;max-width:none}
        caption,.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .running{max-width:1190pt;margin:8px auto;padding:0 12px;box-sizing:border-box}
        .paper{box-sizing:border-box;background:#fff;margin:0 auto 16px;box-shadow:0 1px 4px #0004}
        .x{overflow-x:auto;padding:0 1px;margin:0 -3px 0 -1px}
        :where(th,h1,h2,h3,h4,.s-title){word-break:keep-all}
        :where(td,th,h1,h2,h3,h4,.s-title){word-break:auto-phrase}
        .n{white-space:nowrap}
        .n.b{display:inline-block;max-width:100%;text-indent:0;white-space:normal}
        td>ul,td>ol,th>ul{text-align:start}
        ul,ol{padding-left:1.6em}
        ul{list-style:"・ "}
        ul ul{list-style:"－ "}
        a{color:#0b57a4}
        a:focus-visible{outline:3px solid #0b57a4;outline-offset:2px}
        em{font-style:normal;text-emphasis:filled dot}
        figure{margin:6pt 0;text-align:center}
        img{max-width:100%;height:auto;vertical-align:top;image-orientation:from-image}
        figure svg{max-width:100%;height:auto}
        .note{background:#f6f8fa;border-left:1.5pt solid #595959;margin:4pt 0 6pt;padding:4pt 7pt}
        .break{border-top:1px dashed #9aa0a6;margin:10pt 0}
        .toc ul{list-style:none;padding:0}
        .toc a{color:inherit;text-decoration:none}
        .toc a:hover{text-decoration:underline}
        .l2{padding-left:1.5em!important}
        .l3{padding-left:3em!important}
        .l4{padding-left:4.5em!important}
        .sign{display:flex;gap:1em;align-items:end;min-height:26pt;max-width:340pt}
        .sign span{flex:1;border-bottom:.5pt solid #1a1a1a}
        .choice{white-space:nowrap}
        .on{border:.9pt solid #1a1a1a;border-radius:1em;padding:0 .3em;margin:0 -.1em}
        .blank{display:inline-block;min-width:6em;border-bottom:.5pt dotted #595959}
        td .blank{border:0;min-width:0}
        .a-l.a-l{text-align:left}.a-c.a-c{text-align:center}.a-r.a-r{text-align:right}.a-j.a-j{text-align:justify}
        .v-t.v-t{vertical-align:top}.v-m.v-m{vertical-align:middle}.v-b.v-b{vertical-align:bottom}
        @media (max-width:840px){.paper{padding:12px!important;min-width:0!important}}
        @media print{
        body{background:none}
        .running{display:none}
        .paper{padding:0!important;margin:0;box-shadow:none;width:auto!important;min-width:0!important;max-width:none!important}
        .paper+.paper{break-before:page}
        .x{overflow:visible;padding:0 .6pt 0 0;margin:0}
        .x>table{max-width:100%}
        .break{break-after:page;border:0;margin:0}
        tr{break-inside:avoid}
        .split{break-inside:auto}
        .next{break-after:avoid}
        figure{break-inside:avoid}
        p{orphans:2;widows:2}
        .toc{break-inside:auto}
        a{color:inherit;text-decoration:none}
        }

        """u8;
}
