import { setFlagsFromString } from 'node:v8'

// V8 11 (Node 20) hands to its optimizing compilers what has run a few times: a third of a build's work, most of it for
// nothing. Later ones wait by themselves, as this one now does (bytecode that a function runs before it is thought hot; the
// same of WebAssembly: for a few hundred notes SQLite is not worth what competes with making them).
if (process.versions.v8.startsWith('11.')) {
  setFlagsFromString('--interrupt-budget=400000')
  setFlagsFromString('--wasm-tiering-budget=30000000')
}
