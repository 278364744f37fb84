/** `docs/api.md`: every export of the library with its types and comments, read off the sources by the compiler. */
import { join } from 'node:path'
import ts from '@typescript/typescript6'
import { jsonSchema } from '../../src/schema/json-schema.js'
import { root } from '../readme/blocks.js'

const ENTRY = join(root, 'src', 'index.ts')

/** Groups of the page, in order; an export that no pattern takes stands in the last. */
const GROUPS: readonly (readonly [heading: string, note: string, pattern: RegExp])[] = [
  ['Functions', '', /^(?:extract|createExtractor)$/],
  [
    'What an extractor is and takes',
    '',
    /^(?:Extractor|ExtractorOptions|DocumentOptions|TextInput|FileOptions|FileResult|OwnTables?|Vague|RecordKind)/,
  ],
  ['The record', 'What each field means is said by the JSON Schema (`extract schema`), from which these words are.', /Record$/],
  ['Sources and faults', '', /^(?:Fault|Given|Note|Source|VERSION)$/],
  ['Closed sets', 'What fields with a fixed set of values can hold.', /./],
]

/** The whole page. */
export function apiPage(): string {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const program = ts.createProgram([ENTRY], { ...options, noEmit: true })
  const checker = program.getTypeChecker()
  const entry = program.getSourceFile(ENTRY) as ts.SourceFile
  const module = checker.getSymbolAtLocation(entry) as ts.Symbol
  const exported = checker.getExportsOfModule(module).map((symbol) => ({ name: symbol.name, symbol: resolved(checker, symbol) }))
  const page = new Page(checker, entry, exported)
  const taken = new Set<string>()
  const parts = GROUPS.map(([heading, note, pattern]) => {
    const group = exported.filter(({ name }) => !taken.has(name) && pattern.test(name))
    for (const { name } of group) taken.add(name)
    return [`## ${heading}`, ...(note === '' ? [] : [note]), ...group.map(({ name, symbol }) => page.entry(name, symbol))].join(
      '\n\n',
    )
  })
  const head =
    "# The library\n\n<!-- Written by `npm run docs` from the types; do not edit. -->\n\n```ts\nimport { createExtractor, extract } from 'extract-conflict-news'\n```"
  return `${[head, ...parts].join('\n\n')}\n`
}

function resolved(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
}

type Described = { readonly description?: string; readonly properties?: Readonly<Record<string, Described>> }

class Page {
  private readonly schemas = jsonSchema('document').$defs as Readonly<Record<string, Described>>

  /** Exported types by how they are written out: most have no name of their own, as they are made from schemas. */
  private shapes: ReadonlyMap<string, string> = new Map()

  constructor(
    private readonly checker: ts.TypeChecker,
    at: ts.Node,
    exported: readonly Exported[],
  ) {
    // Types hold each other, so with each round the written forms hold more names.
    for (let round = 0; round < ROUNDS; round++)
      this.shapes = new Map(
        exported.flatMap(({ name, symbol }) => {
          if ((symbol.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface)) === 0) return []
          return [[this.writtenOut(checker.getDeclaredTypeOfSymbol(symbol), at), name] as const]
        }),
      )
  }

  /** One export: heading, comment, and its signature or members. */
  entry(name: string, symbol: ts.Symbol): string {
    const schema = name.endsWith('Record') ? this.schemas[name.replace(/Record$/, '')] : undefined
    const comment = this.commentOf(symbol) || (schema?.description ?? '')
    return [`### ${name}`, ...(comment === '' ? [] : [comment]), this.body(name, symbol, schema)].join('\n\n')
  }

  private body(name: string, symbol: ts.Symbol, schema: Described | undefined): string {
    const declaration = symbol.declarations?.[0] as ts.Declaration
    if (ts.isFunctionDeclaration(declaration)) return code(this.signatures(name, symbol, declaration))
    if (ts.isVariableDeclaration(declaration))
      return code(`const ${name}: ${this.text(this.checker.getTypeOfSymbol(symbol), declaration)}`)
    if (ts.isClassDeclaration(declaration))
      return code(`class ${name} extends Error {\n  readonly code: string\n  readonly message: string\n}`)
    const type = this.checker.getDeclaredTypeOfSymbol(symbol)
    if (ts.isTypeAliasDeclaration(declaration) && !isRecord(type)) {
      const computed = /typeof/.test(declaration.type.getText())
      return code(`type ${name} = ${computed ? this.writtenOut(type, declaration) : aliasText(declaration)}`)
    }
    return this.members(type, declaration, schema)
  }

  private signatures(name: string, symbol: ts.Symbol, at: ts.Node): string {
    const signatures = this.checker.getTypeOfSymbol(symbol).getCallSignatures()
    return signatures.map((signature) => `function ${name}${this.checker.signatureToString(signature, at, FORMAT)}`).join('\n')
  }

  /** A list of the members with their types and what is said of them. */
  private members(type: ts.Type, at: ts.Node, schema: Described | undefined): string {
    return this.checker
      .getPropertiesOfType(type)
      .flatMap((member) => {
        const of = this.checker.getTypeOfSymbolAtLocation(member, at)
        const calls = of.getCallSignatures()
        const comment = this.commentOf(member) || (schema?.properties?.[member.name]?.description ?? '')
        const told = comment === '' ? '' : `: ${comment.replaceAll('\n', ' ')}`
        if (calls.length > 0)
          return calls.map(
            (call) => `- \`${member.name}${this.checker.signatureToString(call, at, FORMAT)}\`${this.callComment(call)}`,
          )
        const optional = (member.flags & ts.SymbolFlags.Optional) !== 0
        return [
          `- \`${/\W/.test(member.name) ? `'${member.name}'` : member.name}${optional ? '?' : ''}: ${this.text(withoutUndefined(this.checker, of, optional), at)}\`${told}`,
        ]
      })
      .join('\n')
  }

  private callComment(call: ts.Signature): string {
    const comment = ts.displayPartsToString(call.getDocumentationComment(this.checker)).replaceAll('\n', ' ')
    return comment === '' ? '' : `: ${comment}`
  }

  /** A type by the names that are exported; others are written out. */
  private text(type: ts.Type, at: ts.Node): string {
    if (type.symbol?.name === 'Fault') return 'Fault'
    if (type.isUnion()) return this.unionText(type, at, true)
    const written = this.writtenOut(type, at)
    return this.shapes.get(written) ?? written
  }

  private writtenOut(type: ts.Type, at: ts.Node): string {
    if (type.isUnion()) return this.unionText(type, at, false)
    if (this.checker.isTupleType(type)) {
      const parts = this.checker.getTypeArguments(type as ts.TypeReference).map((part) => this.text(part, at))
      return `[${parts.join(', ')}]`
    }
    const element = this.checker.isArrayType(type) ? this.checker.getTypeArguments(type as ts.TypeReference)[0] : undefined
    if (element !== undefined) {
      const inner = this.text(element, at)
      return /[ |]/.test(inner) && !inner.startsWith('{') ? `(${inner})[]` : `${inner}[]`
    }
    if (!isRecord(type)) return this.checker.typeToString(type, at, ts.TypeFormatFlags.NoTruncation)
    const members = this.checker.getPropertiesOfType(type).map((member) => {
      const optional = (member.flags & ts.SymbolFlags.Optional) !== 0
      const of = withoutUndefined(this.checker, this.checker.getTypeOfSymbolAtLocation(member, at), optional)
      return `${/\W/.test(member.name) ? `'${member.name}'` : member.name}${optional ? '?' : ''}: ${this.text(of, at)}`
    })
    return `{ ${members.join(', ')} }`
  }

  /** In an order that does not hang on what else the compiler has seen; null comes last. */
  private unionText(type: ts.UnionType, at: ts.Node, byName: boolean): string {
    const rest = type.types.filter((one) => (one.flags & ts.TypeFlags.Null) === 0)
    const parts = [...new Set(rest.map((one) => this.text(one, at)))].sort().join(' | ').replace('false | true', 'boolean')
    const named = byName ? (this.shapes.get(parts) ?? parts) : parts
    return rest.length === type.types.length ? named : `${named} | null`
  }

  private commentOf(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.checker))
  }
}

const FORMAT = ts.TypeFormatFlags.NoTruncation
/** As deep as the types of a record hold each other, and one more. */
const ROUNDS = 5

interface Exported {
  readonly name: string
  readonly symbol: ts.Symbol
}

/** An object with named fields, no array and no function. */
function isRecord(type: ts.Type): boolean {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    type.getCallSignatures().length === 0 &&
    type.getProperties().length > 0 &&
    !/^(?:Array|ReadonlyArray|Partial|Record)$/.test(type.symbol?.name ?? '')
  )
}

function withoutUndefined(checker: ts.TypeChecker, type: ts.Type, optional: boolean): ts.Type {
  return optional ? checker.getNonNullableType(type) : type
}

function aliasText(declaration: ts.TypeAliasDeclaration): string {
  return declaration.type.getText().replace(/\n\s*/g, ' ').replace(/^\| /, '')
}

function code(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``
}
