import type { Code } from 'micromark-util-types'

/** Character codes of micromark: CR, LF and CRLF are -5 to -3, tab -2, the columns that a tab fills -1. */
export const isLineEnd = (code: Code): boolean => code !== null && code < -2

/** A blank, a line end, or the end. */
export const isBlank = (code: Code): boolean => code === null || code < 0 || code === 32

export const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57
