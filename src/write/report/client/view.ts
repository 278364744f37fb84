/** What the frame of the page asks of each view. */
export interface View {
  readonly title: string
  readonly node: HTMLElement
  /** Shows only what fits; the views without it have nothing to search. */
  seek?(text: string): void
  /** The next or the last item: j and k. */
  move?(step: 1 | -1): void
  /** Escape, when nothing else takes it; whether there was something to close. */
  close?(): boolean
  /** After it was put into the page. */
  shown?(): void
  /** Another part of the same view: whether it could go there without being made anew. */
  go?(path: readonly string[]): boolean
}
