// Loaded before keyfacts: whatever would reach the network throws, and says so on stderr.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

const forbid = (owner, names) => {
  for (const name of names) {
    owner[name] = () => {
      process.stderr.write(`forbidden: ${name}\n`)
      throw new Error(`forbidden: ${name}`)
    }
  }
}
forbid(net, ['connect', 'createConnection', 'createServer'])
forbid(net.Socket.prototype, ['connect'])
forbid(net.Server.prototype, ['listen'])
forbid(http, ['get', 'request'])
forbid(https, ['get', 'request'])
forbid(http2, ['connect'])
forbid(tls, ['connect'])
forbid(dgram, ['createSocket'])
forbid(dns, ['lookup', 'resolve', 'resolve4', 'resolve6'])
forbid(dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6'])
forbid(childProcess, ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'])
forbid(globalThis, ['fetch', 'WebSocket', 'EventSource'])
syncBuiltinESMExports()
