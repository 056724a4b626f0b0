import type { Fact } from '../types/index.ts'

/** Where a fact stands: headings and parents, outermost first, folded and clipped to three parts. */
export function breadcrumb(fact: Fact): string[] {
  return [...fact.headings, ...fact.context].filter((part) => part !== '').slice(-3)
}
