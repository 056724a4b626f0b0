/** A language tag of BCP 47 in its form, not in what it says: `en`, `de-CH`. */
export const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/
