// Loaded before keyfacts: deletes the folder the process is in. Named as the system knows it, for Node remembers what `process.cwd()` said.
import { mkdirSync, rmdirSync } from 'node:fs'

mkdirSync('gone')
process.chdir('gone')
rmdirSync('../gone')
