/**
 * A language tag of BCP 47 in its form, not in what it says: `en`, `de-CH`. The code is one of ISO 639 with two or three letters; longer
 * ones BCP 47 allows, but has none, and `deutsch` is no tag.
 */
export const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/
