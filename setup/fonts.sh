#!/bin/sh
# Makes the fonts in bot/handouts/fonts anew: Noto (OFL), cut down to the scripts the town's languages are written in.
# Needs pyftsubset (pip install fonttools) and the Noto fonts as Debian's package fonts-noto-core lays them down.
# usage: setup/fonts.sh [FOLDER WITH THE TTF FILES]
set -eu
from="${1:-/usr/share/fonts/truetype/noto}"
to="$(dirname "$0")/../bot/handouts/fonts"

# Latin with all its extensions, Greek letters in formulas left out, Cyrillic, punctuation, marks that keep directions apart, € ₴ ₺ №
latin="U+0020-007E,U+00A0-024F,U+0259,U+02B0-02DD,U+0300-036F,U+0400-052F,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2190-2199,U+2212,U+25CC,U+FB00-FB06,U+FEFF"
arabic="U+0020-0040,U+005B-0060,U+007B-007E,U+00A0,U+00AB,U+00BB,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+2000-206F,U+25CC,U+FB50-FDFF,U+FE70-FEFF"
ethiopic="U+0020-0040,U+00A0,U+00AB,U+00BB,U+1200-139F,U+2000-206F,U+2D80-2DDF,U+AB00-AB2F"
signs="U+2190-2199,U+25A0-25A1,U+25B2-25B3,U+25B6,U+25C0,U+25C6-25C7,U+25CB,U+25CF,U+2605-2606,U+260E,U+2610-2612,U+261E,U+2696,U+26A0,U+2702,U+2704,U+2709,U+2713-2714,U+2717,U+279C,U+27A1"

cut() { # FILE UNICODES
    pyftsubset "$from/$1.ttf" --unicodes="$2" --output-file="$to/$1.ttf" --layout-features='*' --no-hinting --desubroutinize --name-IDs='*' --notdef-outline
}
for weight in Regular Bold; do
    cut "NotoSans-$weight" "$latin"
    cut "NotoSansArabic-$weight" "$arabic"
    cut "NotoSansEthiopic-$weight" "$ethiopic"
done
cut NotoSansSymbols-Regular "$signs"
cut NotoSansSymbols2-Regular "$signs"
