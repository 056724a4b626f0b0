import { nodeDisk, type WriteDisk, type WriteHandle } from '../../src/write/disk.ts'

/** One thing that is asked of a disk. */
export interface Operation {
  /** `rename`, `handle.sync`, … */
  name: string
  path: string
  /** From 0. */
  index: number
}

/** Called before each operation; what it throws is what the disk answers. */
export type Hook = (operation: Operation) => Promise<void> | void

/** `nodeDisk` whose operations can be made to fail, and whose waits and syncs take no time. */
export function watchedDisk(hook: Hook, own: Partial<WriteDisk> = {}): WriteDisk {
  let index = 0
  const disk: WriteDisk = { ...nodeDisk, wait: () => Promise.resolve(), ...own }
  const before = async (name: string, path: string) => {
    await hook({ name, path, index: index++ })
  }
  return {
    ...disk,
    async lstat(path) {
      await before('lstat', path)
      return disk.lstat(path)
    },
    async mkdir(path) {
      await before('mkdir', path)
      return disk.mkdir(path)
    },
    async open(path, flags, mode) {
      await before('open', path)
      return watchedHandle(await disk.open(path, flags, mode), path, before)
    },
    async readFile(path) {
      await before('readFile', path)
      return disk.readFile(path)
    },
    async readdir(path) {
      await before('readdir', path)
      return disk.readdir(path)
    },
    async realpath(path) {
      await before('realpath', path)
      return disk.realpath(path)
    },
    async rename(from, to) {
      await before('rename', to)
      return disk.rename(from, to)
    },
    async rmdir(path) {
      await before('rmdir', path)
      return disk.rmdir(path)
    },
    async unlink(path) {
      await before('unlink', path)
      return disk.unlink(path)
    },
  }
}

function watchedHandle(
  handle: WriteHandle,
  path: string,
  before: (name: string, path: string) => Promise<void>,
): WriteHandle {
  return {
    async chmod(mode) {
      await before('handle.chmod', path)
      return handle.chmod(mode)
    },
    async read(...where) {
      await before('handle.read', path)
      return handle.read(...where)
    },
    async writeFile(data) {
      try {
        await before('handle.writeFile', path)
      } catch (error) {
        // A full disk, or a killed process, leaves a part.
        await handle.writeFile(data.subarray(0, data.length >> 1))
        throw error
      }
      return handle.writeFile(data)
    },
    async sync() {
      // No test pulls the plug: what a real one would do takes most of the time.
      await before('handle.sync', path)
    },
    async close() {
      // Whatever happens, the test's own process must not run out of handles.
      await handle.close()
      await before('handle.close', path)
    },
  }
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: simulated`), { code })
}
