/** One person in a headline, where no article stands. */
import { expect, test } from 'vitest'
import { figuresOf } from './notation.js'

test.each([
  ['Blast kills policeman, wounds two in Quetta', 'killed 1 police; wounded 2'],
  ['Gunmen kill journalist in Veracruz', 'killed 1 civilian'],
  ['Man, 23, stabbed to death in Marseille', 'killed 1'],
  ['Soldier killed, two wounded in gunfight', 'killed 1 military; wounded 2'],
  ['Police officer shot dead outside home', 'killed 1 police'],
  ['Army says soldier killed in Gaza', 'killed 1 military'],
  ['Syria: policeman abducted in Deraa', 'abducted 1 police'],
  ['Man kills three in Texas', 'killed 3'],
  ["Soldier's cap found in river", '-'],
  ['Policeman quits after row over pay', '-'],
])('%s', (title, figures) => {
  expect(figuresOf(`${title}\n\nThe town was calm on Monday and shops were open.`)).toBe(figures)
})
