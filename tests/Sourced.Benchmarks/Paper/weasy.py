"""The same text as plain paragraphs by WeasyPrint in one process: weasy.py TEXTS OUT"""
import glob
import os
import sys

import weasyprint
from weasyprint.text.fonts import FontConfiguration

texts, out = sys.argv[1:3]
fonts = FontConfiguration()
for file in sorted(glob.glob(os.path.join(texts, "*.html"))):
    weasyprint.HTML(file).write_pdf(os.path.join(out, os.path.basename(file)[:-5] + ".pdf"), font_config=fonts)
