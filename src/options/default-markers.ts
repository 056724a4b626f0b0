import type { Marker } from '../types/index.ts'

/** The markers of a project that configures none. */
export const defaultMarkers: readonly Marker[] = [
  {
    emoji: '📝',
    kind: 'exam',
    label: 'Exam fact',
    color: '#1f6feb',
    aliases: [':memo:', ':pencil:'],
  },
  {
    emoji: '💡',
    kind: 'practice',
    label: 'Best practice',
    color: '#b7791f',
    aliases: [':bulb:'],
  },
  {
    emoji: '❗',
    kind: 'limit',
    label: 'Limitation',
    color: '#c53030',
    aliases: [':exclamation:', ':heavy_exclamation_mark:'],
  },
].map((marker) => ({ ...marker, prompt: null, enabled: true, labelled: false }))
