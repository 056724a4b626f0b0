/**
 * What ends a line: LF, CRLF and CR (CommonMark 2.1); and CR CR LF, which line ends that were converted twice leave, and
 * which would be an empty line after each line.
 */
export const lineEnd = /\r\r?\n|\r|\n/gu
