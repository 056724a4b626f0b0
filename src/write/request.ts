/** A file to be written. */
export interface Output {
  /** Absolute. */
  path: string
  data: Uint8Array
}

export interface LockOutput {
  /** Absolute. */
  path: string
  /** `lockDigest` of its text when the build began; null where there was none. */
  before: string | null
  /** What it is to hold from now on; null where it is not to be written. */
  after: Uint8Array | null
}

export interface WriteRequest {
  /** In the order in which they take their places. */
  outputs: readonly Output[]
  /** Null where no lock is in play. */
  lock: LockOutput | null
  /** The notes: absolute root, paths relative to it. Nothing is written onto one of them. */
  inputs: { root: string; paths: readonly string[] }
  /** Ends the work until files take their places. */
  signal?: AbortSignal | undefined
}

/** A file that is in its place. */
export interface Written {
  /** Absolute. */
  path: string
  bytes: number
  /** Whether its bytes differ from what was there. */
  changed: boolean
}
