import { describe, expect, test } from 'vitest'
import { safeTex } from '../../../src/compose/html/tex.ts'

describe('formulas', () => {
  test.each([
    String.raw`\frac{a}{b} \\ \newline \left( x \right]`,
    String.raw`\begin{pmatrix} a & b \\[2pt] c & d \end{pmatrix}`,
    String.raw`\hat{x} \text{ if } \mathrm{rank}\{A\} = 2`,
    String.raw`\ce{H2O} \operatorname{argmax}_x \deg \nexists`,
  ])('%s stays', (tex) => {
    expect(safeTex(tex)).toBe(tex)
  })

  test.each([
    [String.raw`\href{javascript:x}{y}`, 'href{javascript:x}{y}'],
    [String.raw`\\\href{x}{y}`, String.raw`\\href{x}{y}`],
    [String.raw`\def\x{\x\x}\x`, String.raw`def\x{\x\x}\x`],
    [String.raw`\newcommand*{\a}{b}`, String.raw`newcommand*{\a}{b}`],
    [String.raw`a \) b \( c \] d \[ e`, 'a ) b ( c ] d [ e'],
    ['{ a { b', '{ a { b}}'],
    ['} a { b } }', ' a { b } '],
    [String.raw`\{ a`, String.raw`\{ a`],
    ['a \\', 'a '],
  ])('%s becomes %s', (tex, safe) => {
    expect(safeTex(tex)).toBe(safe)
  })
})
