/** A pair that may be: line, fact, and how sure it is, above 0. */
export interface Edge {
  known: number
  seen: number
  weight: number
}

/** The best assignment is sought in groups up to this many lines times facts … */
const mostCells = 10_000
/** … and this many of the fewer of the two: the time grows with its square. */
const mostRows = 64
/** Of a line's or a fact's possible partners only the surest count. */
const mostPartners = 12

/**
 * One to one, the pairs with the greatest sum of weights: the best there is in each connected group of `edges`; in a
 * group too large for that, the surest pair first. The same for the same edges, whatever their order.
 */
export function assign(edges: readonly Edge[]): Edge[] {
  const sorted = edges.toSorted(
    (a, b) => b.weight - a.weight || a.known - b.known || a.seen - b.seen,
  )
  return connectedGroups(surest(sorted)).flatMap((group) => {
    const known = [...new Set(group.map((edge) => edge.known))]
    const seen = [...new Set(group.map((edge) => edge.seen))]
    if (group.length === 1) return group
    const small =
      known.length * seen.length <= mostCells && Math.min(known.length, seen.length) <= mostRows
    return small ? best(group, known, seen) : greedy(group)
  })
}

function surest(sorted: readonly Edge[]): Edge[] {
  const known = new Map<number, number>()
  const seen = new Map<number, number>()
  return sorted.filter((edge) => {
    const ofKnown = (known.get(edge.known) ?? 0) + 1
    const ofSeen = (seen.get(edge.seen) ?? 0) + 1
    known.set(edge.known, ofKnown)
    seen.set(edge.seen, ofSeen)
    return ofKnown <= mostPartners || ofSeen <= mostPartners
  })
}

/** The edges by connected group, each in the order given. */
function connectedGroups(edges: readonly Edge[]): Edge[][] {
  // A fact stands for itself, a line for the number below 0 that belongs to it.
  const parents = new Map<number, number>()
  const rootOf = (node: number): number => {
    let root = node
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up
    if (root !== node) parents.set(node, root)
    return root
  }
  for (const { known, seen } of edges) {
    const a = rootOf(-known - 1)
    const b = rootOf(seen)
    if (a !== b) parents.set(a, b)
  }
  const groups = new Map<number, Edge[]>()
  for (const edge of edges) {
    const root = rootOf(edge.seen)
    const group = groups.get(root)
    if (group) group.push(edge)
    else groups.set(root, [edge])
  }
  return [...groups.values()]
}

function greedy(sorted: readonly Edge[]): Edge[] {
  const known = new Set<number>()
  const seen = new Set<number>()
  return sorted.filter((edge) => {
    if (known.has(edge.known) || seen.has(edge.seen)) return false
    known.add(edge.known)
    seen.add(edge.seen)
    return true
  })
}

function best(group: readonly Edge[], known: readonly number[], seen: readonly number[]): Edge[] {
  const turned = known.length > seen.length
  const rows = new Map((turned ? seen : known).map((node, index) => [node, index]))
  const columns = new Map((turned ? known : seen).map((node, index) => [node, index]))
  const edges = Array.from({ length: rows.size }, (): (Edge | undefined)[] =>
    Array.from({ length: columns.size }),
  )
  for (const edge of group) {
    const row = rows.get(turned ? edge.seen : edge.known)!
    const column = columns.get(turned ? edge.known : edge.seen)!
    edges[row]![column] = edge
  }
  const costs = edges.map((row) => Array.from(row, (edge) => -(edge?.weight ?? 0)))
  return hungarian(costs).flatMap((column, row) => edges[row]![column] ?? [])
}

/**
 * The Hungarian method with potentials, in O(rows² · columns): the column of each row so that the sum of `costs` is
 * least. There are at least as many columns as rows.
 */
export function hungarian(costs: readonly (readonly number[])[]): number[] {
  const rows = costs.length
  const columns = costs[0]?.length ?? 0
  // Rows and columns count from 1; column 0 stands for the row that is being placed.
  const rowPotential = new Float64Array(rows + 1)
  const columnPotential = new Float64Array(columns + 1)
  const rowOf = new Int32Array(columns + 1)
  const cameFrom = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    const least = new Float64Array(columns + 1).fill(Infinity)
    const visited = new Uint8Array(columns + 1)
    rowOf[0] = row
    let column = 0
    do {
      visited[column] = 1
      const current = rowOf[column]!
      let next = 0
      let delta = Infinity
      for (let j = 1; j <= columns; j++) {
        if (visited[j]) continue
        const reduced = costs[current - 1]![j - 1]! - rowPotential[current]! - columnPotential[j]!
        if (reduced < least[j]!) {
          least[j] = reduced
          cameFrom[j] = column
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (visited[j]) {
          rowPotential[rowOf[j]!]! += delta
          columnPotential[j]! -= delta
        } else least[j]! -= delta
      }
      column = next
    } while (rowOf[column] !== 0)
    for (; column !== 0; column = cameFrom[column]!) rowOf[column] = rowOf[cameFrom[column]!]!
  }
  const columnOf: number[] = []
  for (let j = 1; j <= columns; j++) if (rowOf[j]) columnOf[rowOf[j]! - 1] = j - 1
  return columnOf
}
