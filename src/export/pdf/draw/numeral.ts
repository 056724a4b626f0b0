/** A number with at most three digits after the point: thousandths of a point are less than any printer shows. */
export const numeral = (value: number): string => String(Math.round(value * 1000) / 1000)
