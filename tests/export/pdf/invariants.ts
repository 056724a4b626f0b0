import { expect } from 'vitest'
import type { Dataset } from '../../../src/types/index.ts'
import type { MadeSheet } from '../../../src/export/pdf/sheet.ts'
import type { PlacedLine, PlacedPart } from '../../../src/export/pdf/layout/placed.ts'

/** Rounding, points. */
const near = 0.01

const textOf = (lines: readonly PlacedLine[]): string =>
  lines.map((line) => line.runs.map((run) => run.text).join('')).join(' ')

const lettersOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []

/** Letters of `wanted` that `text` lacks, whatever their order: right-to-left text is placed in the order it is seen. */
function lacking(text: string, wanted: string): string {
  const left = new Map<string, number>()
  for (const letter of lettersOf(text)) left.set(letter, (left.get(letter) ?? 0) + 1)
  return lettersOf(wanted)
    .filter((letter) => {
      const count = left.get(letter) ?? 0
      left.set(letter, count - 1)
      return count <= 0
    })
    .join('')
}

/** What must be true of every sheet: nothing outside its column, nothing on top of another, nothing lost in silence. */
export function checkSheet(
  { sheet, choice }: MadeSheet,
  dataset: Dataset,
  messages: readonly string[],
): void {
  const { parts, width, height } = sheet
  const columns = new Map<number, PlacedPart[]>()
  for (const part of parts) columns.set(part.column, [...(columns.get(part.column) ?? []), part])
  for (const own of columns.values()) {
    for (const [index, part] of own.entries()) {
      const before = own[index - 1]
      if (before) expect(part.top).toBeGreaterThanOrEqual(before.bottom - near)
      expect(part.bottom).toBeLessThanOrEqual(height)
    }
  }
  const room = columnRoom(sheet, dataset.lang === 'he')
  for (const part of parts)
    for (const line of [...part.cells.flat(), ...(part.label ? [part.label] : [])]) {
      const { left, right } = room(part.column)
      expect(line.x).toBeGreaterThanOrEqual(left - near)
      expect(line.x + line.width).toBeLessThanOrEqual(right + near)
      let x = line.x
      for (const run of line.runs) {
        expect(run.x).toBeGreaterThanOrEqual(x - near)
        x = run.x + run.width
      }
    }
  for (const line of [...sheet.title, ...sheet.legend, ...sheet.footers.map((note) => note.line)])
    expect(line.x + line.width).toBeLessThanOrEqual(width + near)
  checkFacts({ sheet, choice } as MadeSheet, dataset, messages)
}

function checkFacts(
  { sheet, choice }: MadeSheet,
  dataset: Dataset,
  messages: readonly string[],
): void {
  const shown = new Map<string, string>()
  for (const part of sheet.parts)
    if (part.block.kind === 'fact' && part.block.fact !== null)
      shown.set(part.block.fact, `${shown.get(part.block.fact) ?? ''} ${textOf(part.cells.flat())}`)
  const cut = new Set(choice.content.cut)
  for (const { fact } of dataset.cards) {
    const text = shown.get(fact.id)
    if (text === undefined) expect(choice.content.shown.has(fact.id)).toBe(false)
    else if (!cut.has(fact.id)) expect(lacking(text, fact.text)).toBe('')
  }
  const said = (rule: string) => messages.some((message) => message.startsWith(rule))
  expect(said('sheet-left-out')).toBe(shown.size < dataset.cards.length)
  expect(said('sheet-fact-cut')).toBe(cut.size > 0)
}

/** Left and right edge of a column: from the hairlines between them. */
function columnRoom(sheet: MadeSheet['sheet'], rtl: boolean) {
  const left = Math.min(...sheet.rules.map((rule) => rule.x))
  const right = Math.max(...sheet.rules.map((rule) => rule.x + rule.width))
  const hairs = sheet.rules
    .filter((rule) => rule.page === 0 && rule.width < 0.5)
    .map((rule) => rule.x)
    .sort((a, b) => a - b)
  return (column: number) => {
    const place = column % sheet.columns
    const across = rtl ? sheet.columns - 1 - place : place
    return { left: hairs[across - 1] ?? left, right: hairs[across] ?? right }
  }
}
