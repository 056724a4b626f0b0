// Loaded before keyfacts: counts what it asks of the files below a folder, and does something at one of these operations.
// KEYFACTS_FAULT holds a `Fault` of tests/cli/faults.ts.
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { relative, resolve } from 'node:path'
import { isMainThread } from 'node:worker_threads'

const fault = JSON.parse(process.env.KEYFACTS_FAULT ?? '{}')
const { appendFileSync, existsSync, rmSync, writeFileSync } = fs
const root = resolve(fault.root)

let count = 0

/** An operation as it is logged: temporary names are the same each time. */
function nameOf(call, path, flags) {
  const mode = call === 'open' && typeof flags === 'string' ? ` ${flags}` : ''
  const place = relative(root, path).replaceAll('\\', '/')
  return `${call}${mode} ${place.replaceAll(/\.keyfacts-[0-9a-z]+-\d+-[0-9a-z]+/gu, '.keyfacts-X')}`
}

/** Whether the fault is to happen before `operation`. */
function isDue(operation) {
  const index = count
  count += 1
  if (fault.log) appendFileSync(fault.log, `${operation}\n`)
  return index === fault.at || (fault.each !== undefined && operation.startsWith(fault.each))
}

const pause = (milliseconds) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

function strike({ kind, code, path, text, until }) {
  if (kind === 'kill') {
    process.kill(process.pid, 'SIGKILL')
    pause(60_000)
  } else if (kind === 'error') throw Object.assign(new Error(`${code}: simulated`), { code })
  else if (kind === 'put') writeFileSync(path, text)
  else if (kind === 'append') appendFileSync(path, text)
  else if (kind === 'remove') rmSync(path)
  else if (kind === 'wait') {
    writeFileSync(path, '')
    while (!existsSync(until)) pause(10)
  }
}

// Threads only read, and in no fixed order.
const isBelow = (path) =>
  isMainThread && typeof path === 'string' && !relative(root, path).startsWith('..')

/** `handle` of the file at `path`; what is due in the midst of a write leaves the first half of it. */
function watched(handle, path) {
  for (const call of ['chmod', 'close', 'read', 'readFile', 'stat', 'sync', 'write', 'writeFile']) {
    const original = handle[call].bind(handle)
    handle[call] = async (...args) => {
      if (isDue(nameOf(`handle.${call}`, path))) {
        if (call === 'writeFile' && fault.half)
          await original(args[0].subarray(0, args[0].length >> 1))
        // What could not be closed is closed all the same, as Linux does it.
        if (call === 'close') await original()
        strike(fault.do)
      }
      return original(...args)
    }
  }
  return handle
}

for (const [call, original] of Object.entries(promises)) {
  if (typeof original !== 'function') continue
  promises[call] = async (path, ...args) => {
    if (!isBelow(path)) return original(path, ...args)
    // A rename is known by the place that is taken.
    if (isDue(nameOf(call, call === 'rename' ? args[0] : path, args[0]))) strike(fault.do)
    const result = await original(path, ...args)
    return call === 'open' ? watched(result, path) : result
  }
}
for (const [call, original] of Object.entries(fs)) {
  if (typeof original !== 'function' || !call.endsWith('Sync')) continue
  fs[call] = (path, ...args) => {
    if (isBelow(path) && isDue(nameOf(call, path, args[0]))) strike(fault.do)
    return original(path, ...args)
  }
}
syncBuiltinESMExports()
