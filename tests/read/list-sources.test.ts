import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPlace, listSources } from '../../src/read/index.ts'
import { nodeDisk } from '../../src/read/disk.ts'
import { posix, tree, treeOf } from './tree.ts'

async function list(cwd: string, ...inputs: string[]) {
  const place = await findPlace(inputs, { cwd })
  const { paths, files } = await listSources(inputs, { ...place, cwd })
  const messages = files.flatMap((file) =>
    file.messages.map(({ ruleId }) => `${file.path} ${ruleId}`),
  )
  return { paths, messages }
}
const paths = async (cwd: string, ...inputs: string[]) => (await list(cwd, ...inputs)).paths
const failure = (cwd: string, ...inputs: string[]) =>
  list(cwd, ...inputs).then(
    () => 'none',
    (error: { ruleId: string; message: string; exitCode: number }) => error,
  )

describe('folders', () => {
  test('give their Markdown files, sorted by path', async () => {
    const cwd = treeOf(
      'b.md',
      'a/z.md',
      'a.md',
      'B.MD',
      'c.markdown',
      'd.mdx',
      'e.txt',
      'md',
      'é.md',
    )
    expect(await paths(cwd, '.')).toEqual(['B.MD', 'a.md', 'a/z.md', 'b.md', 'c.markdown', 'é.md'])
  })

  test('without what is hidden, in node_modules, or in the trash', async () => {
    const cwd = treeOf(
      'a.md',
      '.hidden.md',
      '._a.md',
      '.obsidian/x.md',
      '.trash/x.md',
      '.git/x.md',
      'b/.c/x.md',
      'b/node_modules/x.md',
    )
    expect(await paths(cwd, '.')).toEqual(['a.md'])
  })

  test('that are named are read, hidden or not', async () => {
    const cwd = treeOf('.notes/a.md', '.notes/.b/c.md', 'node_modules/x/d.md')
    expect(await paths(cwd, '.notes', 'node_modules/x')).toEqual([
      '.notes/a.md',
      'node_modules/x/d.md',
    ])
  })

  test('with the name of a note are folders', async () => {
    const cwd = treeOf('x.md/a.md', 'b.md')
    expect(await paths(cwd, '.')).toEqual(['b.md', 'x.md/a.md'])
    expect(await paths(cwd, 'x.md')).toEqual(['a.md'])
  })

  test('overlapping ones give each file once', async () => {
    const cwd = treeOf('n/a.md', 'n/b/c.md')
    expect(await paths(cwd, 'n', 'n/b', './n/../n/a.md', 'n/*.md', join(cwd, 'n'))).toEqual([
      'a.md',
      'b/c.md',
    ])
  })

  test('no input at all is the current folder', async () => {
    expect(await paths(treeOf('a.md'))).toEqual(['a.md'])
  })

  test.runIf(posix)('names may hold anything', async () => {
    const long = `${'é'.repeat(126)}.md`
    const names = [
      'a b.md',
      'a\nb.md',
      '📝.md',
      'é.md',
      'e\u0301.md',
      String.raw`a\b.md`,
      '[a].md',
      '-.md',
      long,
    ]
    const cwd = treeOf(...names)
    expect(await paths(cwd, '.')).toEqual(names.toSorted())
    for (const name of names) expect(await paths(cwd, `./${name}`)).toEqual([name])
  })
})

describe('files that are named', () => {
  test('are read whatever they are called, ignored or not', async () => {
    const cwd = tree({ '.gitignore': '*.md', 'a.md': '', 'b.txt': '', '.c.md': '', README: '' })
    expect(await paths(cwd, 'a.md', 'b.txt', '.c.md', 'README')).toEqual([
      '.c.md',
      'README',
      'a.md',
      'b.txt',
    ])
  })

  test('may look like a glob', async () => {
    const cwd = treeOf('[a].md', 'a.md', 'b{1}.md')
    expect(await paths(cwd, '[a].md', 'b{1}.md')).toEqual(['[a].md', 'b{1}.md'])
  })
})

describe('globs', () => {
  test('find Markdown, or what else they name', async () => {
    const cwd = treeOf('n/a.md', 'n/b.txt', 'n/d/c.md', 'n/.e.md', 'n/d/f.mdx')
    expect(await paths(cwd, 'n/*')).toEqual(['a.md'])
    expect(await paths(cwd, 'n/**')).toEqual(['a.md', 'd/c.md'])
    expect(await paths(cwd, 'n/**/*.{txt,mdx}')).toEqual(['b.txt', 'd/f.mdx'])
    expect(await paths(cwd, '?/d/[bc].md')).toEqual(['n/d/c.md'])
  })

  test('respect ignore files', async () => {
    const cwd = tree({ '.gitignore': 'drafts/', 'a.md': '', 'drafts/b.md': '' })
    expect(await paths(cwd, '**/*.md')).toEqual(['a.md'])
  })

  test('with a ! leave out files, folders and names anywhere', async () => {
    const cwd = treeOf('n/a.md', 'n/b.md', 'n/d/b.md', 'n/d/c.md', 'm/a.md')
    expect(await paths(cwd, 'n', '!n/a.md')).toEqual(['b.md', 'd/b.md', 'd/c.md'])
    expect(await paths(cwd, 'n', '!n/d')).toEqual(['a.md', 'b.md'])
    expect(await paths(cwd, 'n', '!b.md')).toEqual(['a.md', 'd/c.md'])
    expect(await paths(cwd, 'n', '!n/*/*.md')).toEqual(['a.md', 'b.md'])
    expect(await paths(cwd, 'n/a.md', 'n/b.md', '!n/a*')).toEqual(['b.md'])
    expect(await paths(cwd, '!m', '!d')).toEqual(['n/a.md', 'n/b.md'])
    expect(await paths(join(cwd, 'm'), '../n', '!../n/d/**')).toEqual(['a.md', 'b.md'])
  })
})

describe('ignore files', () => {
  test('hold for their folder and below, the inner one has the last word', async () => {
    const cwd = tree({
      '.gitignore': '# comment\n/top.md\nlogs/\n*.tmp.md\n',
      'top.md': '',
      'a/top.md': '',
      'a/logs/x.md': '',
      'a/x.tmp.md': '',
      'b/.gitignore': '!keep.tmp.md\nown.md\r\n',
      'b/keep.tmp.md': '',
      'b/own.md': '',
      'b/c/own.md': '',
      'own.md': '',
    })
    expect(await paths(cwd, '.')).toEqual(['a/top.md', 'b/keep.tmp.md', 'own.md'])
  })

  test('.keyfactsignore may take back what .gitignore says', async () => {
    const cwd = tree({
      '.gitignore': 'a.md\nb.md',
      '.keyfactsignore': '!a.md\nc.md',
      'a.md': '',
      'b.md': '',
      'c.md': '',
    })
    expect(await paths(cwd, '.')).toEqual(['a.md'])
  })

  test('above count as far as the Git repository goes', async () => {
    const cwd = tree({
      '.gitignore': 'x.md',
      'r/.git/HEAD': '',
      'r/.gitignore': 'n/drafts\n',
      'r/n/x.md': '',
      'r/n/drafts/y.md': '',
    })
    expect(await paths(join(cwd, 'r/n'), '.')).toEqual(['x.md'])
  })

  test('do not hold for a folder that is named', async () => {
    const cwd = tree({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n',
      'drafts/.gitignore': 'b.md',
      'drafts/a.md': '',
      'drafts/b.md': '',
    })
    expect(await paths(cwd, 'drafts')).toEqual(['a.md'])
  })

  test('with a BOM, and folders with their names', async () => {
    const cwd = tree({
      '.gitignore': '\ufeffa.md\n',
      '.keyfactsignore/x': '',
      'a.md': '',
      'b.md': '',
    })
    expect(await paths(cwd, '.')).toEqual(['b.md'])
  })

  test('lines that would keep a matcher busy are passed over with a message', async () => {
    const stars = `${'*a'.repeat(40)}*b.md`
    const cwd = tree({
      '.gitignore': `x.md\n${stars}\n# ${stars}\n`,
      'x.md': '',
      [`${'a'.repeat(200)}.md`]: '',
    })
    const result = await list(cwd, '.')
    expect(result.messages).toEqual(['.gitignore ignore-pattern'])
    expect(result.paths).toHaveLength(1)
  })

  test('are case-sensitive everywhere, so that all machines read the same', async () => {
    const cwd = tree({ '.gitignore': 'Drafts', 'drafts/a.md': '' })
    expect(await paths(cwd, '.')).toEqual(['drafts/a.md'])
  })
})

describe.runIf(posix)('links', () => {
  test('in the folder are followed once, and go by their own path', async () => {
    const cwd = treeOf('n/a.md', 'n/d/b.md', 's/c.md')
    symlinkSync('a.md', join(cwd, 'n/link.md'))
    symlinkSync('..', join(cwd, 'n/d/up'))
    symlinkSync('../n', join(cwd, 'n/self'))
    symlinkSync('../s', join(cwd, 'n/s'))
    expect(await list(cwd, '.')).toEqual({ paths: ['n/a.md', 'n/d/b.md', 's/c.md'], messages: [] })
  })

  test('give the same paths from a part of the notes', async () => {
    const cwd = treeOf('keyfacts.lock', 'n/a.md', 's/c.md')
    symlinkSync('../s', join(cwd, 'n/s'))
    expect(await paths(cwd, 'n')).toEqual(['n/a.md', 's/c.md'])
    expect(await paths(cwd, 'n/s/*.md')).toEqual(['s/c.md'])
    expect(await paths(cwd, 'n/**/c.md')).toEqual(['s/c.md'])
  })

  test('out of the folder are refused, unless they are named', async () => {
    const outside = treeOf('x.md', 'd/y.md')
    const cwd = treeOf('a.md')
    symlinkSync(join(outside, 'x.md'), join(cwd, 'x.md'))
    symlinkSync(join(outside, 'd'), join(cwd, 'd'))
    symlinkSync('/etc/passwd', join(cwd, 'passwd'))
    expect(await list(cwd, '.')).toEqual({
      paths: ['a.md'],
      messages: ['d link-out-of-root', 'x.md link-out-of-root'],
    })
    expect(await paths(cwd, 'x.md')).toEqual(['x.md'])
  })

  test('to nowhere and in circles are told', async () => {
    const cwd = treeOf('a.md')
    symlinkSync('nowhere', join(cwd, 'b.md'))
    symlinkSync('c.md', join(cwd, 'c.md'))
    symlinkSync('nowhere', join(cwd, 'd'))
    expect(await list(cwd, '.')).toEqual({
      paths: ['a.md'],
      messages: ['b.md broken-symlink', 'c.md broken-symlink'],
    })
  })

  test('a root that is reached through a link', async () => {
    const cwd = treeOf('n/a.md')
    symlinkSync('n', join(cwd, 'm'))
    expect(await paths(cwd, 'm')).toEqual(['a.md'])
    expect(await paths(cwd, 'm/a.md')).toEqual(['a.md'])
  })
})

describe.runIf(posix)('what is no file', () => {
  test('is passed over with a message', async () => {
    const cwd = treeOf('a.md')
    execFileSync('mkfifo', [join(cwd, 'p.md')])
    const server = createServer().listen(join(cwd, 's.md'))
    await new Promise((done) => server.once('listening', done))
    symlinkSync('p.md', join(cwd, 'q.md'))
    expect(await list(cwd, '.')).toEqual({
      paths: ['a.md'],
      messages: ['p.md not-a-regular-file', 's.md not-a-regular-file', 'q.md not-a-regular-file'],
    })
    server.close()
  })

  test('is refused where it is named', async () => {
    const cwd = treeOf('a.md')
    execFileSync('mkfifo', [join(cwd, 'p.md')])
    expect(await failure(cwd, 'p.md')).toMatchObject({ ruleId: 'not-a-file', exitCode: 2 })
  })
})

describe('stdin', () => {
  test('is a source of its own, beside others too', async () => {
    const cwd = treeOf('n/a.md')
    expect(await paths(cwd, '-')).toEqual(['stdin.md'])
    expect(await paths(cwd, '-', 'n')).toEqual(['n/a.md', 'stdin.md'])
  })

  test('cannot be told from a file with its name', async () => {
    expect(await failure(treeOf('stdin.md'), '-', '.')).toMatchObject({ ruleId: 'two-stdin' })
  })
})

describe('what cannot be read', () => {
  test('paths that are not there, all in one line', async () => {
    expect(await failure(treeOf('a.md'), 'a.md', 'b.md', 'c/', 'd/*.md')).toMatchObject({
      ruleId: 'no-such-path',
      exitCode: 2,
      message: 'Cannot find b.md, c/, d/*.md',
    })
    expect(await failure(treeOf('a.md'), 'a.md/b.md')).toMatchObject({ ruleId: 'no-such-path' })
  })

  test('a folder without Markdown, with what was left out', async () => {
    expect(await failure(treeOf('a.txt'), '.')).toMatchObject({
      ruleId: 'no-markdown',
      exitCode: 1,
    })
    const ignored = tree({ '.gitignore': 'a.md\nd', 'a.md': '', 'd/b.md': '', 'c.md': '' })
    expect(await failure(ignored, '.', '!c.md')).toMatchObject({
      message: expect.stringContaining('(3 left out by') as string,
    })
    expect(await failure(treeOf('a.md'), 'b*.md')).toMatchObject({ ruleId: 'no-markdown' })
  })

  test('two locks below the notes: the message names these, and none that is not there', async () => {
    const cwd = treeOf('m/keyfacts.lock', 'm/a.md', 'n/keyfacts.lock', 'n/b.md')
    const both = [join(cwd, 'm', 'keyfacts.lock'), join(cwd, 'n', 'keyfacts.lock')].join(', ')
    expect(await failure(cwd, '.')).toMatchObject({
      ruleId: 'two-locks',
      message: `Cannot tell which lock holds the identities of these notes: ${both}`,
    })
  })

  test('notes outside of the folder of the lock', async () => {
    const cwd = treeOf('n/keyfacts.lock', 'n/a.md', 'm/b.md')
    for (const other of ['m', 'm/b.md', 'm/*.md']) {
      expect(await failure(cwd, 'n', other)).toMatchObject({ ruleId: 'out-of-root', exitCode: 2 })
    }
  })

  test('a second lock below the notes: their facts would get a second identity', async () => {
    const cwd = treeOf('keyfacts.lock', 'a.md', 'n/keyfacts.lock', 'n/b.md')
    expect(await failure(cwd, '.')).toMatchObject({ ruleId: 'two-locks', exitCode: 2 })
    rmSync(join(cwd, 'keyfacts.lock'))
    const below = join(cwd, 'n', 'keyfacts.lock')
    expect(await failure(cwd, '.')).toMatchObject({
      ruleId: 'lock-below',
      exitCode: 2,
      message: `Cannot build ${cwd} as a whole: ${below} holds the identities of a part of it`,
    })
    expect(await paths(cwd, 'n')).toEqual(['b.md'])
    expect(await paths(cwd, '.', '!n')).toEqual(['a.md'])
    const given = { root: cwd, lockPath: join(cwd, 'own.lock'), lockGiven: true, cwd }
    expect((await listSources(['.'], given)).paths).toEqual(['a.md', 'n/b.md'])
  })

  test('a folder that may not be listed', async () => {
    const cwd = treeOf('a.md', 'd/b.md')
    const readdir = ((path: string, options: never) => {
      if (path === join(cwd, 'd')) throw Object.assign(new Error('no'), { code: 'EACCES' })
      return nodeDisk.readdir(path, options)
    }) as unknown as typeof nodeDisk.readdir
    const place = { root: cwd, lockPath: join(cwd, 'keyfacts.lock'), lockGiven: false, cwd }
    const list = (...inputs: string[]) =>
      listSources(inputs, { ...place, disk: { ...nodeDisk, readdir } })
    await expect(list('.')).rejects.toMatchObject({ ruleId: 'folder-unreadable', exitCode: 1 })
    // Its message says to leave it out.
    expect((await list('.', '!d')).paths).toEqual(['a.md'])
    expect((await list('.', '!d/**')).paths).toEqual(['a.md'])
  })

  test('a folder that vanishes while others are listed is gone', async () => {
    const cwd = treeOf('a.md', 'd/b.md')
    const readdir = ((path: string, options: never) => {
      if (path === join(cwd, 'd')) rmSync(path, { recursive: true, force: true })
      return nodeDisk.readdir(path, options)
    }) as unknown as typeof nodeDisk.readdir
    const place = { root: cwd, lockPath: join(cwd, 'keyfacts.lock'), lockGiven: false, cwd }
    const { paths } = await listSources(['.'], { ...place, disk: { ...nodeDisk, readdir } })
    expect(paths).toEqual(['a.md'])
  })
})

test('folders as deep as they come', async () => {
  const cwd = treeOf('a.md')
  const deep = join(cwd, 'd/'.repeat(900))
  mkdirSync(deep, { recursive: true })
  expect(await paths(cwd, '.')).toEqual(['a.md'])
})
