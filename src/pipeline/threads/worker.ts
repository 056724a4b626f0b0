// The entry of a thread.
import '../../program/code-cache.ts'
import { parentPort } from 'node:worker_threads'
import type { Answer, Question } from './thread.ts'
import { work } from './work.ts'

const say = (answer: Answer) => parentPort!.postMessage(answer)

parentPort!.on('message', ({ id, name, task }: Question) => {
  const asked = work[name] as (task: unknown) => Promise<unknown>
  asked(task).then(
    (done) => say({ id, done }),
    (error: unknown) => say({ id, error }),
  )
})
