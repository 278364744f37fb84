/** What the tests use of the package, which brings no types. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly document: unknown
    readonly documentUrl: string
    readonly contextUrl: null
  }
  interface Options {
    readonly base: string
    /** Refuses what would be lost. */
    readonly safe: true
    readonly documentLoader: (url: string) => Promise<RemoteDocument>
  }
  interface Term {
    readonly termType: string
    readonly value: string
  }
  interface Quad {
    readonly subject: Term
    readonly predicate: Term
    readonly object: Term
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly unknown[]>
    toRDF(document: object, options: Options): Promise<readonly Quad[]>
  }
  export = jsonld
}
