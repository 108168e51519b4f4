#!/usr/bin/env python3
"""Makes the fallback fonts: the characters of Noto Sans JP that BIZ UDPGothic lacks, in weights that look alike.

Needs npm, and fonttools (Debian: python3-fonttools). The same version of the package gives the same bytes.
    python3 src/CyberDocs.Fonts/make-fallback.py
"""
import pathlib
import shutil
import subprocess
import tarfile
import tempfile

from fontTools import subset
from fontTools.ttLib import TTFont

PACKAGE, VERSION = "@expo-google-fonts/noto-sans-jp", "0.4.3"
FONTS = pathlib.Path(__file__).parent / "Fonts"

# Strokes of 一 in thousandths of an em: BIZ UDPGothic 81 and 114; Noto 400: 82, 600: 118, 700: 131.
WEIGHTS = {"Regular": "400Regular", "Bold": "600SemiBold"}

IDEOGRAPHS = 0x3400


def variations(font):
    """Base and selector to glyph; None where the base's own glyph is meant."""
    tables = [table for table in font["cmap"].tables if table.format == 14]
    return {(base, selector): glyph for table in tables for selector, all in table.uvsDict.items() for base, glyph in all}


def lacking(noto, biz):
    """Characters to keep: those that the first font lacks, and those with forms of names that it lacks."""
    known, ours = noto.getBestCmap(), biz.getBestCmap()
    has = variations(biz)
    forms = {base for (base, selector), glyph in variations(noto).items()
             if base >= IDEOGRAPHS and (base, selector) not in has and glyph not in (None, known.get(base))}
    return (set(known) - set(ours)) | forms


def main():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", f"{PACKAGE}@{VERSION}"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(pathlib.Path(folder).glob("*.tgz"))) as packed:
            packed.extractall(folder)
        package = pathlib.Path(folder) / "package"
        shutil.copyfile(package / "LICENSE_FONT", FONTS / "OFL-NotoSansJP.txt")
        for weight, source in WEIGHTS.items():
            noto = TTFont(package / source / f"NotoSansJP_{source}.ttf", recalcTimestamp=False)
            options = subset.Options(
                layout_features=[], hinting=False, notdef_outline=True, glyph_names=False, name_IDs=[0, 1, 2, 4, 6, 13, 14, 16, 17],
                drop_tables=["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "gasp", "prep"])
            kept = subset.Subsetter(options)
            kept.populate(unicodes=lacking(noto, TTFont(FONTS / f"BIZUDPGothic-{weight}.ttf")))
            kept.subset(noto)
            noto.save(FONTS / f"NotoSansJP-Fallback-{weight}.ttf")


if __name__ == "__main__":
    main()
