import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { PhrasingContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { nodeDisk } from '../../src/read/disk.ts'
import { loadImages } from '../../src/read/index.ts'
import { imageType } from '../../src/read/image-type.ts'
import { imageKey } from '../../src/text/image-key.ts'
import type { RawDetail, RawFact } from '../../src/types/index.ts'
import { posix, tree } from './tree.ts'

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const gif = Buffer.from('GIF89a-')
const image = (url: string): PhrasingContent => ({ type: 'image', url, alt: 'x' })
const link = (url: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: 'x' }],
})

function fact(path: string, content: PhrasingContent[], details: RawDetail[] = []): RawFact {
  const start = { line: 3, column: 1, offset: 5 }
  return {
    markers: ['📝'],
    kinds: ['exam'],
    placement: 'item',
    text: '',
    markdown: '',
    content,
    headings: [],
    context: [],
    details,
    marked: [],
    row: null,
    source: { path, start, end: start, anchor: '' },
    tags: [],
    pins: [],
  }
}

const detail = (content: RawDetail['content'], details: RawDetail[] = []): RawDetail => ({
  type: 'item',
  text: '',
  markdown: '',
  markers: [],
  fact: null,
  details,
  content,
})

/** What becomes of `nodes` in the note `path`: name by URL, and the messages. */
async function load(root: string, path: string, ...nodes: PhrasingContent[]) {
  const file = new VFile({ path })
  const { names, media } = await loadImages([fact(path, nodes)], {
    root,
    files: new Map([[path, file]]),
  })
  const found = Object.fromEntries([...names].map(([key, name]) => [key.split('\n')[1], name]))
  return {
    found,
    media,
    messages: file.messages.map((message) => `${file.path}:${message.line} ${message.ruleId}`),
  }
}

const name = (extension: string) =>
  expect.stringMatching(new RegExp(`^keyfacts-[0-9a-f]{20}\\.${extension}$`, 'u')) as string

describe('images', () => {
  test('are named by their bytes, and each is there once', async () => {
    const root = tree({ 'n/a.png': png, 'n/b.png': png, 'c.gif': gif })
    const { found, media, messages } = await load(
      root,
      'n/x.md',
      image('a.png'),
      image('./b.png'),
      image('../c.gif'),
    )
    expect(found).toEqual({
      'a.png': name('png'),
      './b.png': found['a.png'],
      '../c.gif': name('gif'),
    })
    expect(media).toHaveLength(2)
    expect(media.map(({ name }) => name)).toEqual(media.map(({ name }) => name).toSorted())
    expect(Buffer.from(media.find(({ name }) => name.endsWith('png'))!.data)).toEqual(png)
    expect(messages).toEqual([])
  })

  test('are found in details too, however deep', async () => {
    const root = tree({ 'a.png': png })
    let nested = detail([image('a.png')])
    for (let depth = 0; depth < 20_000; depth++) nested = detail([], [nested])
    const { names } = await loadImages([fact('x.md', [], [nested])], { root, files: new Map() })
    expect([...names.keys()]).toEqual([imageKey('x.md', 'a.png')])
  })

  test('may have blanks, signs and other letters in their names', async () => {
    const root = tree({ 'a b.png': png, 'ä#1.png': png, '50%.png': png, 'q?.png': png })
    const urls = [
      'a%20b.png',
      'a b.png',
      '%C3%A4%231.png',
      '50%.png',
      'q%3F.png',
      'a%20b.png?x=1#y',
    ]
    const { found, messages } = await load(root, 'x.md', ...urls.map(image))
    expect(Object.keys(found)).toEqual(posix ? urls : urls.filter((url) => !url.startsWith('q')))
    expect(messages.length).toBe(posix ? 0 : 1)
  })

  test('are found from the root, or anywhere by their name: beside the note first, then the least deep', async () => {
    const root = tree({
      'assets/deep/a.png': png,
      'assets/a.png': gif,
      'n/y.md': '',
      'n/sub/b.png': png,
      'z/b.png': gif,
      '.obsidian/c.png': png,
      'ignored/d.png': png,
      '.gitignore': 'ignored',
    })
    const { found, messages } = await load(
      root,
      'n/y.md',
      image('assets/deep/a.png'),
      image('A.PNG'),
      image('sub/b.png'),
      image('deep/a.png'),
      image('c.png'),
      image('d.png'),
      image('../b.png'),
    )
    expect(found).toEqual({
      'assets/deep/a.png': name('png'),
      'A.PNG': name('gif'),
      'sub/b.png': name('png'),
      'deep/a.png': name('png'),
      'd.png': name('png'),
    })
    expect(messages).toEqual(['n/y.md:3 broken-image', 'n/y.md:3 broken-image'])
  })

  test('of the web are left to the card', async () => {
    const { found, messages } = await load(
      tree(),
      'x.md',
      image('https://example.org/a.png'),
      image('HTTP://a/b.png'),
    )
    expect([found, messages]).toEqual([{}, []])
  })

  test.each([
    '/etc/passwd',
    '//host/a.png',
    String.raw`\\host\a.png`,
    '../a.png',
    'n/../../a.png',
    '%2e%2e/a.png',
    'file:///etc/passwd',
    'FILE:a.png',
    String.raw`C:\a.png`,
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
  ])('%s is refused', async (url) => {
    const root = join(tree({ 'a.png': png, 'root/x.md': '' }), 'root')
    expect(await load(root, 'x.md', image(url))).toEqual({
      found: {},
      media: [],
      messages: ['x.md:3 image-out-of-root'],
    })
  })

  test.runIf(posix)('links out of the folder are refused, links in it are followed', async () => {
    const outside = tree({ 'a.png': png })
    const root = tree({ 'b.png': png })
    symlinkSync(join(outside, 'a.png'), join(root, 'a.png'))
    symlinkSync(outside, join(root, 'd'))
    symlinkSync('b.png', join(root, 'c.png'))
    const { found, messages } = await load(
      root,
      'x.md',
      image('a.png'),
      image('d/a.png'),
      image('c.png'),
    )
    expect(Object.keys(found)).toEqual(['c.png'])
    expect(messages).toEqual(['x.md:3 image-out-of-root', 'x.md:3 image-out-of-root'])
  })

  test('that are none, whatever they are called, are left out', async () => {
    const root = tree({
      'a.png': 'version https://git-lfs.github.com/spec/v1\n',
      'b.png': '',
      'x.md': '',
      '.env': 'SECRET=1',
    })
    const { found, messages } = await load(
      root,
      'x.md',
      ...['a.png', 'b.png', 'x.md', '.env'].map(image),
    )
    expect(found).toEqual({})
    expect(messages).toEqual(Array.from({ length: 4 }, () => 'x.md:3 image-type'))
  })

  test('that are too large, gone, or no file are told', async () => {
    const root = tree({ 'big.png': Buffer.concat([png, Buffer.alloc(10_000_000)]), 'd.png/x': '' })
    const { messages } = await load(
      root,
      'x.md',
      ...['big.png', 'gone.png', 'd.png', 'nul\0.png', ''].map(image),
    )
    expect(messages.map((text) => text.split(' ')[1])).toEqual([
      'image-too-large',
      'broken-image',
      'broken-image',
      'broken-image',
    ])
  })

  test('that are too large together end the build; twice the same image counts once', async () => {
    const root = tree({ 'a.png': png, 'b.gif': gif, 'c.png': png })
    const facts = [fact('x.md', ['a.png', 'c.png', 'b.gif'].map(image))]
    const most = png.length + gif.length
    const { media } = await loadImages(facts, { root, files: new Map(), most })
    expect(media).toHaveLength(2)
    const over = loadImages(facts, { root, files: new Map(), most: most - 1 })
    await expect(over).rejects.toMatchObject({ ruleId: 'images-too-large' })
    // Where no deck is made only their names are wanted.
    const named = await loadImages(facts, { root, files: new Map(), most: 0, bytes: false })
    expect([named.names.size, named.media]).toEqual([3, []])
  })

  test.runIf(posix)('a named pipe is not waited for', async () => {
    const root = tree()
    execFileSync('mkfifo', [join(root, 'p.png')])
    expect((await load(root, 'x.md', image('p.png'))).messages).toEqual(['x.md:3 broken-image'])
  })

  test.each(['stat', 'realpath', 'open'] as const)(
    'that the machine fails to read at %s end the build: the card would lose its picture',
    async (call) => {
      const root = tree({ 'a.png': png })
      const fail = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
      const own = (path: string, ...rest: never[]) =>
        path.endsWith('.png')
          ? fail()
          : (nodeDisk[call] as (...args: never[]) => unknown)(path as never, ...rest)
      const options = { root, files: new Map<string, VFile>(), disk: { ...nodeDisk, [call]: own } }
      await expect(loadImages([fact('x.md', [image('a.png')])], options)).rejects.toMatchObject({
        ruleId: 'image-unreadable',
      })
    },
  )

  test('the folders are looked through once, and only if a name is not found', async () => {
    const root = tree({ 'a.png': png, 'd/b.png': png, 'd/c.png': png })
    let listed = 0
    const readdir = ((path: string, options: never) => {
      listed++
      return nodeDisk.readdir(path, options)
    }) as unknown as typeof nodeDisk.readdir
    const options = { root, files: new Map<string, VFile>(), disk: { ...nodeDisk, readdir } }
    await loadImages([fact('x.md', [image('a.png')])], options)
    expect(listed).toBe(0)
    await loadImages([fact('x.md', [image('b.png'), image('c.png')])], options)
    expect(listed).toBe(2)
  })
})

describe('links', () => {
  test('to files that are not there are told, each once', async () => {
    const root = tree({ 'n/a.md': '', 'b.md': '', 'n/d/x.txt': '', 'n/e f.md': '' })
    const good = [
      'a.md',
      './a.md#part',
      'a',
      '../b.md',
      'd/',
      'd',
      '#part',
      '',
      '?q',
      'b.md',
      'e%20f.md',
      'mailto:a@b.c',
      'https://a.b/c.md',
      '/x',
      'ftp://a',
    ]
    const bad = ['c.md', '../c.md#part', 'd/y.txt', 'c.md']
    const { messages } = await load(root, 'n/x.md', ...good.map(link), ...bad.map(link))
    expect(messages).toEqual(Array.from({ length: 3 }, () => 'n/x.md:3 broken-link'))
  })

  test('out of the root are not looked at', async () => {
    expect((await load(tree(), 'x.md', link('../../etc/nothing.md'))).messages).toEqual([])
  })

  test('around images', async () => {
    const root = tree({ 'a.png': png })
    const around: PhrasingContent = {
      type: 'link',
      url: 'none.md',
      children: [image('a.png')],
    }
    const { found, messages } = await load(root, 'x.md', around)
    expect(found).toEqual({ 'a.png': name('png') })
    expect(messages).toEqual(['x.md:3 broken-link'])
  })
})

describe('the type of an image', () => {
  test.each([
    ['png', png],
    ['jpg', Buffer.from('ffd8ffe0', 'hex')],
    ['gif', gif],
    ['webp', Buffer.from('RIFF\x10\x00\x00\x00WEBPVP8 ', 'latin1')],
    ['avif', Buffer.from('\0\0\0\x20ftypavif', 'latin1')],
    ['bmp', Buffer.from('BM\x10\x20\x30\x40\0\0\0\0', 'latin1')],
    [
      'svg',
      Buffer.from(
        '\ufeff<?xml version="1.0"?>\n<!-- a --><!DOCTYPE svg>\n<!-- > --> <svg xmlns="x">',
      ),
    ],
    [null, Buffer.from('<html><svg>')],
    [null, Buffer.from('BMW and others are cars')],
    [null, Buffer.from('%PDF-1.7')],
    [null, Buffer.alloc(0)],
  ])('is %s by its first bytes', (type, bytes) => {
    expect(imageType(bytes)).toBe(type)
  })

  test('is known in no time, whatever the bytes', () => {
    expect(imageType(Buffer.from('<!-- -->'.repeat(100_000)))).toBeNull()
    expect(imageType(Buffer.from(`<?xml ${' '.repeat(1_000_000)}`))).toBeNull()
  })
})
