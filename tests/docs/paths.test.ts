import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectFile } from './generated.ts'

/** Files that name others of the project, in prose or in comments. */
const naming = [
  ...filesIn('.', /\.(?:md|js)$/),
  ...filesIn('docs', /\.md$/),
  ...filesIn('bench', /\.js$/),
  ...filesIn('src', /\.ts$/),
]

/** Files that the walks of docs/extending.md have the reader make. */
const made = new Set(['src/export/csv/'])

function filesIn(folder: string, names: RegExp): string[] {
  const recursive = folder !== '.'
  return readdirSync(projectFile(folder), { recursive, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
}

test('the paths that documents and comments name are there', () => {
  const wrong = naming.flatMap((file) => {
    const text = readFileSync(projectFile(file), 'utf8')
    return [...text.matchAll(/`((?:src|tests|bench|docs|templates)\/[\w./-]+)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !made.has(path) && !existsSync(projectFile(path)))
      .map((path) => `${file} names ${path}`)
  })
  expect(wrong).toEqual([])
})
