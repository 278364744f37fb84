/** Annotations of GitHub Actions: lines on standard output that the runner shows beside the code. */
import { visible } from './visible.js'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file: string
  /** Counted from 1. */
  readonly line?: number
  readonly column?: number
  readonly title: string
  readonly message: string
}

/** `::error file=a.txt,line=3,title=lost::places Homs`: one line, whatever the values hold. */
export function githubAnnotation({ level, file, line, column, title, message }: Annotation): string {
  const properties = [
    `file=${property(file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(title)}`,
  ]
  return `::${level} ${properties.join(',')}::${data(message)}\n`
}

/** The runner's log is shown on a page that obeys escape sequences. */
const CONTROLS = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu

function data(text: string): string {
  return text
    .replace(CONTROLS, (char) => (char === '\t' ? char : visible(char)))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
