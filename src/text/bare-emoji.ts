/** `emoji` without U+FE0F, which only asks for its coloured form: both mean the same. */
export const bareEmoji = (emoji: string): string => emoji.replaceAll('\uFE0F', '')
