/** One line of a JSON Lines input. Fields that we do not know are the sender's own and pass by. */
import { z } from 'zod'
import { Fault } from '../model/fault.js'

const optional = (name: string) => z.string({ error: `"${name}" is no string` }).nullish()

export const inputLineSchema = z.object(
  {
    id: z.union([z.string(), z.number()], { error: '"id" is neither a string nor a number' }).nullish(),
    text: z.string({ error: ({ input }) => (input === undefined ? 'no "text"' : '"text" is no string') }),
    published: optional('published'),
    title: optional('title'),
    url: optional('url'),
  },
  { error: 'is no object with "text"' },
)

export type InputLine = z.infer<typeof inputLineSchema>

/**
 * The fields of one parsed line.
 * @throws Fault `E_BAD_LINE` that says in words what is wrong with it
 */
export function checkInputLine(value: unknown): InputLine {
  const result = inputLineSchema.safeParse(value)
  if (!result.success) throw new Fault('E_BAD_LINE', result.error.issues.map(({ message }) => message).join('; '))
  return result.data
}
