import { describe, expect, test } from 'vitest'
import { compactPdf } from '../../../src/export/pdf/draw/compact.ts'
import { createPdf, finishPdf } from '../../../src/export/pdf/draw/pdfkit.ts'
import { readPdf } from './read-pdf.ts'

describe('a document made small', () => {
  test('is half as large and says the same', async () => {
    const pdf = createPdf({
      pdfVersion: '1.7',
      compress: false,
      font: null,
      info: { Title: 'A (title) with \n brackets', CreationDate: new Date(0) },
    })
    pdf.outline.addItem('Bookmark ü', {})
    const long = await finishPdf(pdf)
    const small = compactPdf(long)
    expect(small.length).toBeLessThan(long.length)
    const [before, after] = [await readPdf(long), await readPdf(small)]
    expect(after.info['Title']).toBe(before.info['Title'])
    expect(after.bookmarks).toEqual(['Bookmark ü'])
    expect(after.pages).toBe(1)
  })
})
