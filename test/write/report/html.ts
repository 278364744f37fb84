/** A page of the report as a parser sees it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element

/** All elements, in order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes)
      if ('tagName' in child) {
        found.push(child)
        visit(child)
      }
  }
  // As a page is read: through bytes.
  visit(parse(Buffer.from(html).toString('utf8')))
  return found
}

/** The text directly inside an element. */
export function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('')
}

export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((attribute) => attribute.name === name)?.value
}
