/**
 * How long `keyfacts watch` needs after a save, on a copy of the notes in NOTES, until the outputs are there. To reach, for
 * sheet and dataset and one changed file of 61: 200 ms. Usage: node bench/watch.js NOTES [SAVES]
 */
import { spawn } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [notes, saves = '9'] = process.argv.slice(2)
if (notes === undefined) throw new Error('Usage: node bench/watch.js NOTES [SAVES]')

const bin = fileURLToPath(new URL('../lib/cli.js', import.meta.url))
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** The milliseconds of each save, as the command itself and as who waits for its line sees them. */
async function measure(format) {
  const folder = mkdtempSync(join(tmpdir(), 'keyfacts-watch-'))
  cpSync(notes, folder, { recursive: true })
  // With a place for its cache, as in a project.
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('README'))
    .toSorted()[5]
  const child = spawn(process.execPath, [bin, 'watch', '--format', format], { cwd: folder })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text))
  const until = async (pattern) => {
    for (;;) {
      const match = pattern.exec(said)
      if (match) {
        said = ''
        return match
      }
      await new Promise((done) => setTimeout(done, 2))
    }
  }
  await until(/watching/)
  const waited = []
  const built = []
  for (let n = 0; n < Number(saves); n++) {
    const start = performance.now()
    appendFileSync(join(folder, file), `\n- 📝 Save number ${n} is **here**\n`)
    const [, own] = await until(/(\d+) ms\n/)
    waited.push(performance.now() - start)
    built.push(Number(own))
    await new Promise((done) => setTimeout(done, 300))
  }
  child.kill('SIGINT')
  await new Promise((done) => child.once('close', done))
  rmSync(folder, { recursive: true })
  return { save: median(waited), build: median(built) }
}

for (const format of ['json', 'pdf,json']) {
  const { save, build } = await measure(format)
  process.stdout.write(
    `${format.padEnd(9)} save to files ${Math.round(save)} ms, of it the build ${build} ms (medians of ${saves})\n`,
  )
}
