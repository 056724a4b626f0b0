// The entry of a thread.
export { work as default } from './task.ts'
