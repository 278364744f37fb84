/** The report: one HTML file that needs nothing else, written piece by piece as the articles come. */
import { createHash } from 'node:crypto'
import type { DocumentRecord } from '../../schema/document.js'
import { htmlText, jsonInHtml } from '../html-text.js'
import type { IndexRow } from './data.js'
import { type Incident, packIncident } from './incidents.js'
import { countryPaths } from './map/paths.js'
import { Region } from './map/region.js'
import { indexRow, packArticle } from './pack.js'
import type { Parts } from './parts.js'

export interface ReportPage {
  /** Text before the first article. */
  head(): string
  /** Text of one article. */
  article(record: DocumentRecord, text: string): string
  /** Text after the last; without incidents there is no page of them. */
  tail(incidents: readonly Incident[]): string
}

/** A page with the given title. */
export function reportPage(title: string, { script, style, outlines }: Parts): ReportPage {
  const rows: IndexRow[] = []
  const region = new Region()
  return {
    head: () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="extract">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>This report is shown by the script in this file, which your browser does not run. It asks nothing of the network.</p></noscript>
`,
    article(record, text) {
      region.add(record)
      rows.push(indexRow(record))
      return dataBlock(`article-${rows.length - 1}`, packArticle(record, text))
    },
    tail: (incidents) => {
      const box = region.box()
      return [
        dataBlock('map', { region: box, countries: countryPaths(outlines, box) }),
        dataBlock('incidents', incidents.map(packIncident)),
        dataBlock('index', { title, rows }),
        `<script>${script}</script>\n</body>\n</html>\n`,
      ].join('')
    },
  }
}

function dataBlock(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${jsonInHtml(value)}</script>\n`
}

/** Nothing from anywhere: the one script and the one style are known by their hashes, and no text becomes markup. */
function contentPolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
