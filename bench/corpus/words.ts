/** Numbers and days as news writes them. */

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
export const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
export const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth']

/** Below ten in words, from a thousand on with a comma. */
export function numberText(count: number): string {
  return count < 10 ? (WORDS[count] as string) : String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
