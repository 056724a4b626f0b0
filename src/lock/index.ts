export { byUnit, formatLock } from './format.ts'
export { lockVersion } from './line.ts'
export { readLock } from './read.ts'
export { compareSketches, sketchDetails } from './sketch.ts'
