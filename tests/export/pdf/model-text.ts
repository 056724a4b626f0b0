import type { PlacedLine, PlacedSheet } from '../../../src/export/pdf/layout/placed.ts'

const number = (value: number): string => value.toFixed(1)
const text = (line: PlacedLine): string => line.runs.map((run) => run.text).join('')

/** The page as text: where each thing stands, how large it is, what it says; in points, rounded. */
export function modelText(sheet: PlacedSheet): string {
  const line = (kind: string, { x, y, runs }: PlacedLine, rest: string) =>
    `${kind.padEnd(8)} ${number(x)},${number(y)} ${number(runs[0]?.size ?? 0)} ${rest}`
  return [
    `${sheet.pages} page of ${number(sheet.width)} × ${number(sheet.height)}, ${sheet.columns} columns, ${sheet.size} pt`,
    ...sheet.title.map((one) => line('title', one, text(one))),
    ...sheet.legend.map((one) => line('legend', one, text(one))),
    ...sheet.parts.flatMap((part) => {
      const label = part.label ? text(part.label) : ''
      return part.cells.flatMap((lines) =>
        lines.map((one, index) =>
          line(
            part.block.kind,
            one,
            `${index === 0 && label !== '' ? `${label} ` : ''}${text(one)}`,
          ),
        ),
      )
    }),
    ...sheet.notes.map((note) => line('note', note.line, text(note.line))),
    ...sheet.footers.map((note) => line('footer', note.line, text(note.line))),
    '',
  ].join('\n')
}
