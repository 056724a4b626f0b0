export type { WriteDisk, WriteHandle } from './disk.ts'
export type { LockOutput, Output, WriteRequest, Written } from './request.ts'
export { writeAll } from './write-all.ts'
