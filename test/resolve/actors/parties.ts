/** Short passages on parties without a name, bodies without a state, and names that only look alike. */
import type { Passage } from './passages.js'

/** Who did it, when nobody is named. */
export const DOERS: readonly Passage[] = [
  {
    text: 'A group of armed individuals attacked the station at dawn. Nobody claimed it.',
    actors: { 'group of armed individuals': ['group of armed individuals'] },
  },
  {
    text: 'Guerrillas blew up a bridge near Tarma. The guerrillas fled on foot.',
    actors: { Guerrillas: ['Guerrillas', 'guerrillas'] },
  },
  {
    text: 'Four soldiers died in a rebel attack on the base. The rebels then withdrew.',
    actors: { rebel: ['rebel', 'rebels'], soldiers: ['soldiers'] },
  },
  {
    text: 'Two guerrilla ambushes were reported in the valley.',
    actors: { guerrilla: ['guerrilla'] },
  },
  {
    text: 'Masked men wearing army uniforms abducted a judge. The kidnappers asked for a ransom.',
    actors: { 'Masked men': ['Masked men', 'kidnappers'] },
  },
  {
    text: 'A man opened fire in the market. Police shot the gunman dead.',
    actors: { man: ['man'], gunman: ['gunman'] },
  },
  {
    text: 'Gunmen attack village in northern Nigeria',
    actors: { Gunmen: ['Gunmen'] },
  },
  {
    text: 'The mayor was killed by two gunmen on a motorcycle.',
    actors: { gunmen: ['gunmen'] },
  },
  {
    text: 'Suspected militants ambushed a convoy in Mali. The militants burnt two trucks.',
    actors: { 'Suspected militants': ['Suspected militants', 'militants'] },
  },
  {
    text: 'Iran-backed militias fired rockets at the base. The militias denied it.',
    actors: { 'iran-backed-militias': ['Iran-backed militias', 'militias'] },
  },
  {
    text: 'Hardline armed groups remain a danger. Non-state armed groups need money.',
    actors: { 'Hardline armed groups': [], 'armed groups': [] },
  },
  {
    text: 'He studies rebel groups, the university said. Rebels are often young.',
    actors: { 'rebel groups': [], Rebels: [] },
  },
  {
    text: 'Drug traffickers killed a prosecutor. The traffickers had threatened her.',
    actors: { 'Drug traffickers': ['Drug traffickers', 'traffickers'] },
  },
  {
    text: 'Clashes between farmers and herders left ten dead in Benue.',
    actors: { farmers: ['farmers'], herders: ['herders'] },
  },
  {
    text: 'Herders killed six farmers in Plateau State. The herders drove off 40 cows.',
    actors: { Herders: ['Herders', 'herders'], farmers: ['farmers'] },
  },
  {
    text: 'Bandits kidnapped 30 students. The bandits want a ransom.',
    actors: { Bandits: ['Bandits', 'bandits'], students: ['students'] },
  },
  {
    text: 'The terrorist attack shocked the town. Terrorist financing is a crime.',
    actors: { terrorist: [], Terrorist: [] },
  },
]

/** Who suffered it. */
export const HARMED: readonly Passage[] = [
  {
    text: 'The blast killed ten Iraqis and a Briton. Iraqis like sweet tea.',
    actors: { Iraqis: ['Iraqis'] },
  },
  {
    text: 'The Syrian people were bombed for years.',
    actors: { 'Syrian people': ['Syrian people'] },
  },
  {
    text: 'He condemned attacks on religious minorities. Minorities hold three seats.',
    actors: { 'religious minorities': ['religious minorities'] },
  },
  {
    text: 'Soldiers killed six peasants near Ayacucho.',
    actors: { Soldiers: ['Soldiers'], peasants: ['peasants'] },
  },
  {
    text: 'Three civilians were wounded by shelling. Civilians fled south.',
    actors: { civilians: ['civilians'] },
  },
  {
    text: 'A joint Turkish-Russian patrol was attacked near Idlib.',
    actors: { 'joint Turkish-Russian patrol': ['joint Turkish-Russian patrol'] },
  },
  {
    text: 'Two policemen were shot dead in Cali. A third policeman was hurt.',
    actors: { policemen: ['policemen', 'policeman'] },
  },
]

/** Bodies of a state that the text may not name. */
export const BODIES: readonly Passage[] = [
  {
    text: 'Police arrested three men after the match. The police gave no names.',
    actors: { police: ['Police', 'police'] },
  },
  {
    text: 'In Mali, police arrested three men. The police gave no names.',
    actors: { 'malian-police': ['police', 'police'] },
  },
  {
    text: 'The army shelled the village. The army denied it.',
    actors: { army: ['army', 'army'] },
  },
  {
    text: 'Troops entered the town at noon. The troops met no resistance.',
    actors: { troops: ['Troops', 'troops'] },
  },
  {
    text: 'The president said taxes would rise. He gave no date.',
    actors: { president: ['president', 'He'] },
  },
  {
    text: 'The president of the chess club resigned.',
    actors: { president: [] },
  },
  {
    text: 'The defence ministry of Ukraine spoke first. Later the defence ministry said two drones were lost.',
    actors: { 'ukrainian-ministry-of-defence': ['defence ministry of Ukraine', 'defence ministry'] },
  },
  {
    text: 'A police raid killed six people in Rio. Brazilian police said they were armed.',
    actors: { 'brazilian-police': ['police', 'Brazilian police', 'they'] },
  },
  {
    text: 'Kirkuk police said two men were freed. Police wages are low.',
    actors: { 'Kirkuk police': ['Kirkuk police'] },
  },
  {
    text: 'The police station was burnt. Army boots were found.',
    actors: { police: [], army: [] },
  },
  {
    text: 'Philippine police arrested a pastor. The Philippine police named nobody.',
    actors: { 'philippine-police': ['Philippine police', 'Philippine police'] },
  },
  {
    text: 'The leaders of Rwanda and Congo signed the deal. The Rwandan government welcomed it.',
    actors: { 'rwandan-government': ['leaders of Rwanda', 'Rwandan government'], 'congolese-government': ['Congo'] },
  },
  {
    text: 'The 507th Air Expeditionary Wing flew home. The 8th front of the FARC attacked a town.',
    actors: {
      '507th Air Expeditionary Wing': ['507th Air Expeditionary Wing'],
      '8th front': ['8th front'],
      farc: ['FARC'],
    },
  },
  {
    text: 'Security Council Resolution 2254 called for talks. The Security Council met twice.',
    actors: { 'un-security-council': ['Security Council', 'Security Council'] },
  },
  {
    text: 'Two US soldiers were killed. The soldiers were on patrol.',
    actors: { 'US soldiers': ['US soldiers', 'soldiers'] },
  },
]

/** One surname, two bearers; names that look like something else. */
export const LOOKALIKES: readonly Passage[] = [
  {
    text: 'Captain Ibrahim Traoré spoke in Ouagadougou. Ms Traoré is a lawyer. Captain Traoré left.',
    actors: { 'ibrahim-traore': ['Captain Ibrahim Traoré', 'Captain Traoré'], 'Ms Traoré': ['Ms Traoré'] },
  },
  {
    text: 'Amina Sow, a lawyer, filed the case. Colonel Sow, the army spokesman, denied it. Ms Sow will appeal.',
    actors: { 'Amina Sow': ['Amina Sow', 'Ms Sow'], Sow: ['Sow'] },
  },
  {
    text: 'Major Daniel Okoro led the raid. General Okoro was in Abuja.',
    actors: { 'Daniel Okoro': ['Daniel Okoro'], Okoro: ['Okoro'] },
  },
  {
    text: 'Lt. Col. Daniel Okoro led the raid. Col. Okoro said it took an hour.',
    actors: { 'Daniel Okoro': ['Daniel Okoro', 'Okoro'] },
  },
  {
    text: "Colonel Moussa Traoré commands Burkina Faso's north. Colonel Traoré denied it.",
    actors: { 'Moussa Traoré': ['Moussa Traoré', 'Traoré'], 'moussa-traore': [] },
    published: '2022-11-08',
  },
  {
    text: 'Spokeswoman Dana Reed said so. Ms Reed gave no date.',
    actors: { 'Dana Reed': ['Dana Reed', 'Ms Reed'] },
  },
  {
    text: 'Hassan Kareem, a farmer, was shot. Mrs Kareem said he was at home.',
    actors: { 'Hassan Kareem': ['Hassan Kareem', 'he'], 'Mrs Kareem': ['Mrs Kareem'] },
    known: true,
  },
  {
    text: 'April Winslow, a nurse, said the ward was full. Winslow left in May.',
    actors: { 'April Winslow': ['April Winslow', 'Winslow'] },
  },
  {
    text: 'On 4 April Hezbollah fired rockets. In May Winslow Ltd closed.',
    actors: { hezbollah: ['Hezbollah'], 'May Winslow': [] },
  },
  {
    text: 'Police chief Ahmed Said resigned. Said had led the force since 2019.',
    actors: { 'Ahmed Said': ['Ahmed Said', 'Said'] },
  },
  {
    text: 'Tihama Live reported the strike. Tihama Live is based in Hodeidah.',
    actors: { 'Tihama Live': ['Tihama Live', 'Tihama Live'] },
  },
  {
    text: "The Darfur Doctors' League counted 12 dead. The League said two were children.",
    actors: { "Darfur Doctors' League": ["Darfur Doctors' League", 'League'] },
  },
  {
    text: 'Somali troops left Hiiraan region. Hiiraan Online said so.',
    actors: { 'hiiraan-online': ['Hiiraan Online'] },
  },
  {
    text: 'The bomb went off at 1:58 p.m. EST near the bank.',
    actors: { EST: [] },
  },
  {
    text: 'CENTCOM commander Admiral Bradley Cooper flew to Amman. Cooper met the king.',
    actors: { 'brad-cooper': ['Bradley Cooper', 'Cooper'] },
  },
  {
    text: 'The Syrian Democratic Forces hold the prison. The Kurdish-led force asked for help.',
    actors: { 'syrian-democratic-forces': ['Syrian Democratic Forces', 'Kurdish-led force'] },
  },
  {
    text: 'Malian Colonel Traoré met officials. President Ibrahim Traoré of Burkina Faso was not there.',
    actors: { Traoré: ['Traoré'], 'ibrahim-traore': ['Ibrahim Traoré'] },
  },
  {
    text: 'Yusuf Demir chaired the meeting and Leyla Demir took notes. Mr Demir closed it. Leyla Demir wrote the report.',
    actors: { 'Yusuf Demir': ['Yusuf Demir', 'Mr Demir'], 'Leyla Demir': ['Leyla Demir', 'Leyla Demir'] },
    known: true,
  },
  {
    text: 'Sana Idris told Mariam Haddad that the vote was over. Haddad smiled.',
    actors: { 'Sana Idris': ['Sana Idris'], 'Mariam Haddad': ['Mariam Haddad', 'Haddad'] },
  },
]

/** Whom a second sentence means, as agencies write it. */
export const SECOND_SENTENCES: readonly Passage[] = [
  {
    text: 'Army chief General Karim Nasser flew to Taiz. He said the front was quiet. Nasser left at night.',
    actors: { 'Karim Nasser': ['Karim Nasser', 'He', 'Nasser'] },
  },
  {
    text: 'Al-Shabaab fighters attacked a Kenyan base. The militants killed 12 soldiers. They burnt two trucks.',
    actors: { 'al-shabaab': ['Al-Shabaab', 'militants', 'They'] },
  },
  {
    text: 'M23 took the town of Walikale. The rebels had promised to stop.',
    actors: { m23: ['M23', 'rebels'] },
  },
  {
    text: 'Hamas and Israel traded fire on Sunday. The group said it would go on.',
    actors: { hamas: ['Hamas', 'group', 'it'] },
  },
  {
    text: "Sudan's army and the Rapid Support Forces blamed each other. The paramilitary group denied firing first.",
    actors: { 'rapid-support-forces': ['Rapid Support Forces', 'paramilitary group'] },
  },
  {
    text: 'António Guterres asked for a truce. The UN chief will go to Cairo.',
    actors: { 'antonio-guterres': ['António Guterres', 'UN chief'] },
    known: true,
  },
  {
    text: 'Benjamin Netanyahu rejected the plan. The Israeli prime minister said it came too late.',
    actors: { 'benjamin-netanyahu': ['Benjamin Netanyahu', 'Israeli prime minister'] },
  },
  {
    text: "The Kurdistan Workers' Party laid down arms. The PKK had fought since 1984. The party will dissolve.",
    actors: { 'kurdistan-workers-party': ["Kurdistan Workers' Party", 'PKK', 'party'] },
  },
  {
    text: 'Turkey said its troops would stay. Ankara has 5,000 men there.',
    actors: { 'turkish-government': ['Turkey', 'its', 'Ankara'] },
  },
  {
    text: 'The Wagner Group left Mali in June. Wagner had lost many men.',
    actors: { 'wagner-group': ['Wagner Group', 'Wagner'] },
  },
  {
    text: 'Omar Haddad met Peter Brandt in Amman. They spoke for an hour.',
    actors: { 'Omar Haddad': ['Omar Haddad', 'They'], 'Peter Brandt': ['Peter Brandt', 'They'] },
    known: true,
  },
  {
    text: 'The Northern Relief Network sent food. The charity has 40 trucks.',
    actors: { 'Northern Relief Network': ['Northern Relief Network', 'charity'] },
  },
]
