import { expect, test } from 'vitest'
import { figuresOf, related } from '../../recognise/figures/notation.js'

const texts: Readonly<Record<string, readonly [text: string, figures: string]>> = {
  'a vague word made precise': [
    'Troops detained several insurgents in Logar on Tuesday. After a search they detained three insurgents.',
    'detained 3.. militant; detained 3 militant again',
  ],
  'somebody known by "the"': [
    'The force detained a rebel commander and another militant. The commander was detained in his house.',
    'detained 1 militant; detained 1 militant; detained 1 militant again',
  ],
  'one of those told of': [
    'Four militants were captured. The commander was captured in a cellar.',
    'detained 4 militant; detained 1 militant part',
  ],
  'a sum of people told apart': [
    'Two soldiers and an interpreter were killed. Flags flew at half-mast for the deaths of the three Americans.',
    'killed 2 military; killed 1 civilian; killed 3 mixed again',
  ],
  'parts of a total told before': [
    'Four people were killed in the town. Three soldiers and a policeman were killed by the first shell.',
    'killed 4; killed 3 military part; killed 1 police part',
  ],
  'people of another class are no part of a total': [
    'Soldiers killed 45 insurgents in the hills. Among the dead were six women.',
    'killed 45 militant; killed 6 civilian',
  ],
  'a list that adds up to the total before the last': [
    'The raid killed 21 people. It was the worst since the siege in which 67 people died. Among the victims were 16 Kenyans, a Briton, an American and three others.',
    'killed 21; killed 67; killed 16 part; killed 1 part; killed 1 part; killed 3 part',
  ],
  'another one adds': ['A suspect was detained at dawn. Another suspect was detained at noon.', 'detained 1; detained 1'],
  '"also" adds': [
    'The force captured two insurgents. It also captured two insurgents in a nearby village.',
    'detained 2 militant; detained 2 militant',
  ],
  'another part of the report': [
    'In Logar, troops killed two insurgents. In a separate operation, troops killed two insurgents.',
    'killed 2 militant; killed 2 militant',
  ],
  'an attack told only in passing': [
    'He is linked to an attack that killed four soldiers. Gunmen killed four soldiers at a checkpoint.',
    'killed 4 military; killed 4 military',
  ],
  'people of other classes': ['Three soldiers were killed. Three civilians were killed.', 'killed 3 military; killed 3 civilian'],
  'the same number, with a bound': [
    'Strike kills 38\n\nA strike on a village killed at least 38 people, rescuers said.',
    'killed 38; killed 38+ again',
  ],
  "a title's round number for a whole year": [
    'Mines kill 3,400 civilians\n\nMines and shells have killed 3,412 civilians since January 2023, the ministry said.',
    'killed 3400 civilian; killed 3412 civilian again running',
  ],
  'a round number outside a title is another claim': [
    'Mines killed 3,400 civilians on the coast. They have killed 3,412 civilians since January 2023.',
    'killed 3400 civilian; killed 3412 civilian running',
  ],
  'other countries': [
    'At least 20 people were killed in Colombia on Monday. At least 20 people were killed in Myanmar.',
    'killed 20+; killed 20+',
  ],
  "each side's own": [
    'Thailand said five of its soldiers were killed. Cambodia said five soldiers had been killed on its side.',
    'killed 5 military; killed 5 military',
  ],
  'people told by what they are': [
    'Gunmen kidnapped two teachers. "They took my two daughters," a mother said.',
    'abducted 2 civilian; abducted 2 civilian',
  ],
  'a higher number is another claim': [
    'A clash broke out in the city at dawn.\n\nMore than 20 people were killed in the city. Hospitals say 25 people were killed.',
    'killed >20; killed 25',
  ],
  "a title's person by his post, and then by name": [
    'Senior rebel commander killed in air strike\n\nAn air strike killed Omar Haddad, a senior rebel commander, on Monday.',
    'killed 1 militant; killed 1 militant again',
  ],
  "a title's person by another word": [
    'Police arrest suspect over market attack\n\nPolice arrested a man in Basra on Friday.',
    'detained 1; detained 1 again',
  ],
  'others of the title': [
    'Soldier killed, two wounded in ambush\n\nA soldier was killed and two others were wounded on Monday.',
    'killed 1 military; wounded 2; killed 1 military again; wounded 2 military again',
  ],
  'somebody confirmed to be one of those told of': [
    'Troops killed several militants in Kunar on Sunday. Officials later confirmed that the commander Omar Haddad was killed in the raid.',
    'killed 3.. militant; killed 1 militant part',
  ],
  'a total split over two sentences': [
    'Troops arrested four suspects in Logar. They arrested three suspects in a farmhouse. In the barn they arrested an additional suspect.',
    'detained 4; detained 3 part; detained 1 part',
  ],
  'names among the dead': [
    'The raid killed 12 fighters. Omar Haddad and Ahmed Rashid, a district commander, were among those killed.',
    'killed 12 militant; killed 1 militant part; killed 1 militant part',
  ],
  'others than the one known': [
    'Several other militants were killed in the strike. The commander was killed too.',
    'killed 3.. militant; killed 1',
  ],
  'parts of a total in several places': [
    'Strikes killed at least 28 people across the region on Sunday, medics said.\n\nOne hit a house, killing nine people. Eleven people were killed near a school and eight others died in the port.',
    'killed 28+; killed 9 civilian part; killed 11 part; killed 8 part',
  ],
  "each side's dead and the toll": [
    'The death toll of the border fighting rose to 33.\n\nOne ministry said 20 people had been killed. The other army reported 13 dead: eight civilians and five soldiers.',
    'killed 33; killed 20 part; killed 13 part; killed 8 civilian part; killed 5 military part',
  ],
  'people of other kinds make up no total': [
    'Seven soldiers were killed in the raid. Four gunmen were shot dead. Three civilians were killed too.',
    'killed 7 military; killed 4 militant; killed 3 civilian',
  ],
  'a total and its days': [
    'In several strikes the coalition killed 14 fighters. A strike on Monday killed five. On Thursday another one killed nine fighters.',
    '#3.. strike; killed 14 militant; killed 5 militant part; killed 9 militant part',
  ],
  'a list behind a colon': [
    'Fighting has killed 89 people, a monitor said on Monday: 57 fighters, including two boys, 18 villagers and 14 soldiers.',
    'killed 89; killed 57 militant part; killed 2 civilian part; killed 18 civilian part; killed 14 military part',
  ],
  'one voice that comes to know more': [
    'The strike killed more than 10 insurgents. It is now clear that it killed 12 insurgents.',
    'killed >10 militant; killed 12 militant again',
  ],
  'a name told between': [
    'An airstrike killed a rebel commander in Watapur on Thursday. The commander, Omar Haddad, led an attack in May. Officials confirmed that Omar Haddad was killed.',
    'killed 1 militant; killed 1 militant again',
  ],
  'a name among the dead of one side': [
    'Six soldiers and nine militants were killed. Among the dead militants was Omar Haddad, the leader of the group.',
    'killed 6 military; killed 9 militant; killed 1 militant part',
  ],
  'one of those told of, without a number of their own': [
    'Troops killed numerous insurgents. One of the insurgents died in a blast of his own.',
    'killed 4.. militant; killed 1 militant part',
  ],
  "a note's last word": ['Gunmen killed a farmer near the town. 1 fatality.', 'killed 1 civilian; killed 1 civilian again'],
  'a vague title that two sources make precise': [
    'Dozens dead in market blast\n\nA blast at a market killed at least 31 people, doctors said.\n\nA rights group said it had counted 52 bodies.',
    'killed 24..; killed 31+ again; killed 52',
  ],
  'a vague word for one kind of people is not for all': [
    'Raid kills 61\n\nA raid on a village killed 61 people on Friday, elders said. The army said it killed dozens of rebels.',
    'killed 61; killed 61 again; killed 24.. militant claimed',
  ],
  'numbers of another source make up no total': [
    'A shell hit a market and 27 people were killed, the mayor said.\n\nThe rebels said they had lost six fighters. They said they killed 21 soldiers.',
    'killed 27; killed 6 militant claimed; killed 21 military claimed',
  ],
  'somebody of a list told for the first time': [
    'Four people were wounded by a mine in March. A week later a shell wounded the driver and nine passengers of a bus.',
    'wounded 4; wounded 1 civilian; wounded 9 civilian',
  ],
  'one of others': [
    'A mine killed three brothers on Friday. One of the sons of a neighbour died on Saturday.',
    'killed 3 civilian; killed 1 civilian',
  ],
  'one who is the fifth of a year': [
    'A guide was shot dead on Friday. He was the fifth guide to be killed this year.',
    'killed 1 civilian; killed 1 civilian again running',
  ],
  'more of a running total': [
    'More than 900 pupils have been abducted since 2014. Another 70 have been killed.',
    'abducted >900 civilian running; killed 70 running',
  ],
  'a plan and what came of it': [
    'Troops went to arrest a rebel leader. They arrested a rebel leader.',
    'detained 1 militant planned; detained 1 militant',
  ],
}

test.each(Object.entries(texts))('%s', (_name, [text, figures]) => {
  expect(figuresOf(text)).toBe(figures)
})

test('a part goes to the total that may hold its people', () => {
  const { casualties } = related(
    'Shelling killed 30 villagers. Soldiers killed 45 insurgents in return. Among the dead were six women.',
  )
  expect(casualties.map(({ amount, subsetOf }) => [amount.best, subsetOf])).toEqual([
    [30, null],
    [45, null],
    [6, 'c1'],
  ])
})
