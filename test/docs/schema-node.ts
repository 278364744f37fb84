/** A node of a JSON Schema, as far as the schemas of the records use it. */
export interface Node {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly anyOf?: readonly Node[]
  readonly items?: Node
  readonly prefixItems?: readonly Node[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly $defs?: Readonly<Record<string, Node>>
}

/** Whether the value may be null. */
export function isNullable(node: Node): boolean {
  return (node.anyOf ?? []).some(({ type }) => type === 'null') || (Array.isArray(node.type) && node.type.includes('null'))
}

/** The node without its null. */
export function withoutNull(node: Node): Node {
  if (!isNullable(node)) return node
  if (Array.isArray(node.type)) return { ...node, type: node.type.find((type) => type !== 'null') as string }
  const rest = (node.anyOf ?? []).filter(({ type }) => type !== 'null')
  return rest.length === 1 ? (rest[0] as Node) : { anyOf: rest }
}

/** `#/$defs/Mention` → `Mention` */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
