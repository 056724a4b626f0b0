"""The sheet that typst sets of the blocks in a JSON file (stdin), largest type on one page; prints JSON.

Line spacing, gaps, margins and fonts are those of ours; what each block says too. Usage: python typst-sheet.py < JOB
"""

import json
import subprocess
import sys
import time

import typst

job = json.load(sys.stdin)


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def spans(cells):
    out = []
    for span in cells:
        style = span["style"]
        call = "#text(%s)[#%s]" % (
            ", ".join(
                [
                    'weight: "semibold"' if "old" in style else 'weight: "regular"',
                    'style: "italic"' if "talic" in style else 'style: "normal"',
                    "size: %.4fem" % span["scale"],
                ]
                + (['font: "%s"' % span["font"]] if span["font"] else [])
            ),
            quoted(span["text"]),
        )
        out.append(call)
    return "".join(out)


def block(one):
    body = spans(one["spans"])
    above = "%.4fem" % one["gap"]
    if one["kind"] == "section":
        return (
            "#block(width: 100%%, above: %s, below: 0pt, sticky: true, fill: luma(230), inset: (x: 0.5em, y: %.4fem))[%s]"
            % (above, job["padding"], body)
        )
    sticky = "true" if one["kind"] in ("heading", "lead") else "false"
    label = "#box(width: %.4fem)[%s]" % (one["hang"], spans(one["label"])) if one["hang"] else ""
    return "#block(above: %s, below: 0pt, sticky: %s, inset: (left: %.4fem))[#par(hanging-indent: %.4fem)[%s%s]]" % (
        above,
        sticky,
        one["indent"],
        one["hang"],
        label,
        body,
    )


blocks = "\n".join(block(one) for one in job["blocks"])
SOURCE = """
#set page(width: %(width).2fpt, height: %(height).2fpt, margin: (left: %(left).2fpt, right: %(right).2fpt, top: %(top).2fpt, bottom: %(bottom).2fpt), columns: %(columns)d)
#set columns(gutter: %(gutter).2fpt)
#set text(font: ("IBM Plex Sans", "IBM Plex Sans Condensed"), stretch: 75%%, size: %(size).2fpt, top-edge: 0.75em, bottom-edge: -0.25em, hyphenate: false)
#set par(leading: %(leading).4fem, spacing: 0pt, justify: false)
"""
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=job["fonts"])


def compile(columns, size):
    values = dict(job["page"], columns=columns, size=size, leading=job["leading"] - 1)
    source = SOURCE % values + blocks
    return typst.compile(source.encode(), format="svg", font_paths=fonts)


def pages(columns, size):
    result = compile(columns, size)
    return len(result) if isinstance(result, list) else 1


best = (0, 0)
for columns in job["columns"]:
    low, high = int(job["floor"] * 20), int(job["largest"] * 20)
    if best[0] and pages(columns, best[0] + 0.05) > 1:
        continue
    low = max(low, int(round(best[0] * 20)))
    while high - low > 1:
        middle = (low + high) // 2
        if pages(columns, middle / 20) == 1:
            low = middle
        else:
            high = middle
    if low / 20 > best[0] and pages(columns, low / 20) == 1:
        best = (low / 20, columns)

values = dict(job["page"], columns=best[1] or 1, size=best[0] or job["floor"], leading=job["leading"] - 1)
source = (SOURCE % values + blocks).encode()
once = "import json,sys,typst; j=json.load(sys.stdin); typst.compile(j['s'].encode(), font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=j['f']), format='pdf')"
started = time.perf_counter()
subprocess.run([sys.executable, "-c", once], input=json.dumps({"s": source.decode(), "f": job["fonts"]}).encode(), check=True)
# A process that knows its size already: typst does not look for one by itself.
print(json.dumps({"size": best[0], "columns": best[1], "process": time.perf_counter() - started}))
