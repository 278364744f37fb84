/** One line of a JSON Lines input. Fields that we do not know are the sender's own and pass by. */
import { z } from 'zod'

const optional = z.string().nullish()

export const inputLineSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  published: optional,
  title: optional,
  url: optional,
})

export type InputLine = z.infer<typeof inputLineSchema>
