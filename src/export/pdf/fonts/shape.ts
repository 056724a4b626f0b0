import { clusters, isEmoji, isIgnored, needsShaping } from './clusters.ts'
import type { Face } from './face.ts'

/** Glyphs of one face in the order they are drawn, left to right. */
export interface GlyphRun {
  face: Face
  glyphs: readonly Glyph[]
  /** Sum of the advances, ems. */
  width: number
  text: string
}

export interface Glyph {
  id: number
  /** Ems. */
  advance: number
  /** Shift from its place, ems; y upwards. */
  dx: number
  dy: number
  /** What it copies as; empty for the second and later glyphs of a cluster. */
  text: string
  /** What it shows, where that is not `text`: the face has no such character. */
  instead?: string
}

/** The faces of one style, first choice first, and the one for emoji; each is read when it is asked. */
export interface FaceChain {
  faces: readonly (() => Face)[]
  emoji: () => Face
}

const plain = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]*$/

/**
 * Turn `text` (one word, one direction) into glyphs, each from the first face of the chain that has it.
 *
 * A character that no face has is drawn as the first face's `□`, else `?`.
 */
export function shape(text: string, chain: FaceChain, rtl: boolean): GlyphRun[] {
  const first = chain.faces[0]?.()
  if (!rtl && first && plain.test(text) && hasAll(text, first))
    return text === '' ? [] : [simpleRun(text, first, false)]
  const runs = split(text, chain).map(({ face, text, instead }) => {
    if (instead !== undefined) return standIn(text, instead, face)
    return needsShaping(text) ? shapedRun(text, face, rtl) : simpleRun(text, face, rtl)
  })
  return rtl ? runs.reverse() : runs
}

/** Whether `face` has every character of `text`, which has no surrogates. */
function hasAll(text: string, face: Face): boolean {
  for (let at = 0; at < text.length; at++) if (face.glyph(text.charCodeAt(at)) === 0) return false
  return true
}

const code = (char: string): number => char.codePointAt(0) ?? 0

interface Part {
  face: Face
  text: string
  /** What is drawn instead, for the face has no such character. */
  instead?: string
}

function split(text: string, chain: FaceChain): Part[] {
  const parts: Part[] = []
  for (const cluster of clusters(text)) {
    const part = choose(cluster, chain)
    const last = parts.at(-1)
    if (last?.face === part.face && !last.instead && !part.instead) last.text += part.text
    else if (part.text !== '') parts.push(part)
  }
  return parts
}

function choose(cluster: string, chain: FaceChain): Part {
  const points = Array.from(cluster).filter((char) => !isIgnored(char))
  const has = (face: () => Face) => points.every((char) => face().glyph(code(char)) > 0)
  const order = isEmoji(cluster) ? [chain.emoji, ...chain.faces] : [...chain.faces, chain.emoji]
  const face = order.find(has)
  if (face) return { face: face(), text: cluster }
  const [base = ''] = points
  const partly = order.find((face) => face().glyph(code(base)) > 0)
  if (partly) return { face: partly(), text: cluster, instead: base }
  const boxes = ['□', '?'].flatMap((instead) => order.map((face) => ({ face: face(), instead })))
  const box = boxes.find(({ face, instead }) => face.glyph(code(instead)) > 0)
  return { text: cluster, ...(box ?? { face: chain.emoji(), instead: '' }) }
}

function simpleRun(text: string, face: Face, rtl: boolean): GlyphRun {
  const glyphs: Glyph[] = []
  let width = 0
  for (const char of text) {
    if (isIgnored(char)) continue
    const glyph = face.character(char)
    glyphs.push(glyph)
    width += glyph.advance
  }
  return { face, glyphs: rtl ? glyphs.reverse() : glyphs, width, text }
}

/** `instead` in the place of `text`, which `face` does not have, but which is copied all the same. */
function standIn(text: string, instead: string, face: Face): GlyphRun {
  const { glyphs, width } = simpleRun(instead, face, false)
  return {
    face,
    glyphs: glyphs.map((glyph, index) => ({
      ...glyph,
      text: index === 0 ? text : '',
      instead: glyph.text,
    })),
    width,
    text,
  }
}

function shapedRun(text: string, face: Face, rtl: boolean): GlyphRun {
  const { glyphs: found, positions } = face
    .shaper()
    .layout(text, undefined, undefined, undefined, rtl ? 'rtl' : 'ltr')
  const em = face.metrics.unitsPerEm
  let width = 0
  const glyphs = found.map((glyph, index): Glyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    width += xAdvance / em
    const points = glyph.codePoints.filter((point) => point > 0)
    return {
      id: glyph.id,
      advance: xAdvance / em,
      dx: xOffset / em,
      dy: yOffset / em,
      text: String.fromCodePoint(...points),
    }
  })
  return { face, glyphs, width, text }
}
