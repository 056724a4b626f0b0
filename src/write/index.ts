export type { WriteRequest } from './request.ts'
export { writeAll } from './write-all.ts'
