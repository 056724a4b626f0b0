/** The key of an image of a source in the map to its media file: the source's path and the URL as written in it. */
export function imageKey(path: string, url: string): string {
  return `${path}\n${url}`
}
