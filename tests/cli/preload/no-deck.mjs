// Without WebAssembly no deck can be made.
globalThis.WebAssembly = undefined
