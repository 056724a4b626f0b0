/**
 * `make`, which remembers its last result: the markers are the same for all files of a build, and in a thread they arrive as a new
 * copy with each file. Seen from outside it is as pure as `make`.
 */
export function rememberLast<Input, Output>(
  make: (input: Input) => Output,
  keyOf: (input: Input) => string,
): (input: Input) => Output {
  let last: { key: string; output: Output } | undefined
  return (input) => {
    const key = keyOf(input)
    if (last?.key !== key) last = { key, output: make(input) }
    return last.output
  }
}
