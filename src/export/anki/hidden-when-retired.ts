/** `front` so that the card of a retired fact is empty: Anki's Empty Cards finds it. */
export function hiddenWhenRetired(front: string): string {
  return /\{\{\s*\^\s*Retired\s*\}\}/u.test(front) ? front : `{{^Retired}}${front}{{/Retired}}`
}
