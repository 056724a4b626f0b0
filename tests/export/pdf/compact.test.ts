import { describe, expect, test } from 'vitest'
import { createPdf } from '../../../src/export/pdf/draw/pdfkit.ts'
import { readPdf } from './read-pdf.ts'

describe('a document made small', () => {
  const made = () => {
    const { pdf, finish } = createPdf({
      pdfVersion: '1.7',
      info: { Title: 'A (title) with \\n brackets', CreationDate: new Date(0) },
    })
    pdf.outline.addItem('Bookmark ü', {})
    let long = 0
    const small = pdf['_write']
    pdf['_write'] = (piece) => {
      long += piece.length + 1
      small(piece)
    }
    return { data: finish(), long }
  }

  test('is shorter, and says the same', async () => {
    const { data, long } = made()
    expect(data.length).toBeLessThan(long)
    const read = await readPdf(data)
    expect(read.info['Title']).toBe('A (title) with \\n brackets')
    expect(read.bookmarks).toEqual(['Bookmark ü'])
    expect(read.pages).toBe(1)
  })

  test('is not given before it is finished', () => {
    const { pdf, finish } = createPdf({ info: { CreationDate: new Date(0) } })
    pdf.end = () => {}
    expect(finish).toThrow('finished')
  })
})
