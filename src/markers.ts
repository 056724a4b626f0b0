import type { Marker } from './types/index.ts'

/** The markers of a project that configures none. */
export const defaultMarkers: readonly Marker[] = [
  { emoji: '📝', kind: 'exam', label: 'Exam fact', color: '#1f6feb' },
  { emoji: '💡', kind: 'practice', label: 'Best practice', color: '#b7791f' },
  { emoji: '❗', kind: 'limit', label: 'Limitation', color: '#c53030' },
].map((marker) => ({ ...marker, aliases: [], prompt: null, enabled: true, labelled: false }))
