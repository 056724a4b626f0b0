import { describe, expect, test } from 'vitest'
import {
  areToldBy,
  hasLettersOf,
  standFor,
  standForAll,
} from '../../../src/compose/prompt/grammar/letters.ts'

describe('letters', () => {
  test.each([
    ['VTS', 'vessel traffic service', true],
    ['VTS', 'the old vessel-traffic/service of Kiel', true],
    ['VTSs', 'vessel  traffic - services', true],
    ['VST', 'vessel traffic service', false],
    // A plural has a small letter.
    ['VTS', 'vessel traffic office', false],
    ['VTs', 'vessel traffic office', true],
    // A letter alone is a word of its own.
    ['V', 'vessel traffic', false],
    ['s', 'ships', false],
    ['FSB', 'fog signal boat', true],
  ])('%s are among the first of %j: %j', (letters, words, expected) => {
    expect(standFor(letters, words)).toBe(expected)
  })

  test.each([
    ['VTS', 'vessel traffic service', true],
    ['VTS', 'vessel  traffic, service', true],
    ['VTSs', 'vessel traffic services', true],
    ['HRB', 'half-tide rock beacon', true],
    ['VTSO', 'VTS operator', true],
    ['FB', 'fog bell', true],
    ['SSB', 'south shore boat', true],
    ['BSS', 'boat signals of south', true],
    ['VTS', 'vessel', false],
    ['VTS', 'a vessel traffic service', false],
    ['VTS', 'vessel traffic service room', false],
    ['VTS', 'vessel service traffic', false],
    ['VTs', 'vessel traffic', true],
    ['VS', 'vessel traffic harbour service', false],
    ['VTS', 'vessel of the traffic service', true],
  ])('%s stand for all of %j: %j', (letters, words, expected) => {
    expect(standForAll(letters, words)).toBe(expected)
  })

  test.each([
    ['VTS', 'Vessel traffic service', true],
    ['VTSs', 'the vessel traffic service', true],
    ['VTS', 'Vessel tables', false],
    ['V', 'Vessel', false],
    ['Vts', 'Vessel traffic service', false],
    ['VTS now', 'Vessel traffic service', false],
    ['VTS', '12', false],
  ])('%s are told by %j: %j', (answer, seen, expected) => {
    expect(areToldBy(answer, seen)).toBe(expected)
  })

  test.each([
    ['vessel traffic service', 'a room of the VTS', true],
    ['vessel traffic service', 'a room of the XVTSX', false],
    ['fog bell', 'rung: FB', true],
    ['Fog Bell', 'rung: FoB', false],
    ['FOG bell', 'rung: FB', false],
    ['fog bell', 'rung at noon', false],
  ])('of %j stand in %j: %j', (name, seen, expected) => {
    expect(hasLettersOf(name, seen)).toBe(expected)
  })
})
