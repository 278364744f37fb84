/** Days as numbers, and the marks of an axis of days. */

const DAY = 86_400_000

/** Days since 1970-01-01; null for what is no day. */
export function dayOf(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / DAY)
}

/** `2025-12-13` */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

export interface Tick {
  readonly day: number
  readonly text: string
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Months between two marks, from one month to a century. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]
const DAYS = [1, 2, 7, 14]

/** Marks between two days, at most so many. */
export function ticksOf(from: number, to: number, most: number): Tick[] {
  const step = DAYS.find((days) => (to - from) / days <= most)
  if (step !== undefined) {
    const ticks: Tick[] = []
    for (let day = Math.ceil(from / step) * step; day <= to; day += step) ticks.push({ day, text: dayText(day) })
    return ticks
  }
  const months = STEPS.find((one) => (to - from) / (one * 30.44) <= most) ?? (STEPS.at(-1) as number)
  const start = new Date(from * DAY)
  const ticks: Tick[] = []
  for (let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months; ; month += months) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY
    if (day > to) return ticks
    if (day >= from)
      ticks.push({
        day,
        text: month % 12 === 0 ? String(Math.floor(month / 12)) : `${MONTHS[month % 12]} ${Math.floor(month / 12)}`,
      })
  }
}

function dayText(day: number): string {
  const date = new Date(day * DAY)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${date.getUTCMonth() === 0 && date.getUTCDate() < 15 ? ` ${date.getUTCFullYear()}` : ''}`
}
