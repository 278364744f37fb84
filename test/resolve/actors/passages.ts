/**
 * Short passages and who is who in them: for each actor the words that name or mean it, in order.
 * A passage may leave actors out that it is not about; what it lists must be found exactly so.
 */
export interface Passage {
  readonly text: string
  /** Actor's key, or its name where it has none → its mentions. An empty list: no such actor may be found. */
  readonly actors: Readonly<Record<string, readonly string[]>>
  readonly published?: string
  /** Not right yet; shown in the test's output. */
  readonly known?: true
}

/** Long names, short forms, acronyms. */
export const SHORT_FORMS: readonly Passage[] = [
  {
    text: 'The Northern Relief Network (NRN) sent three trucks. NRN said two arrived.',
    actors: { 'Northern Relief Network': ['Northern Relief Network', 'NRN', 'NRN'] },
  },
  {
    text: 'The Islamic State (ISIS) took the town. ISIL fighters fled later. Daesh has few men left.',
    actors: { 'islamic-state': ['Islamic State', 'ISIS', 'ISIL', 'Daesh'] },
  },
  {
    text: 'The Syrian Democratic Forces (SDF) withdrew. A day later the SDF returned.',
    actors: { 'syrian-democratic-forces': ['Syrian Democratic Forces', 'SDF', 'SDF'] },
  },
  {
    text: 'Hamas denied the report. The Islamic Resistance Movement rejected a deal.',
    actors: { hamas: ['Hamas', 'Islamic Resistance Movement'] },
  },
  {
    text: 'The United Nations asked for access. The UN has 40 trucks waiting.',
    actors: { 'united-nations': ['United Nations', 'UN'] },
  },
  {
    text: 'The Horn Institute for Peace (HIP) counted 40 raids. HIP has worked there since 2010.',
    actors: { 'Horn Institute for Peace': ['Horn Institute for Peace', 'HIP', 'HIP'] },
  },
  {
    text: 'The Rapid Support Forces (RSF) shelled the market. The RSF denied it.',
    actors: { 'rapid-support-forces': ['Rapid Support Forces', 'RSF', 'RSF'] },
  },
  {
    text: 'A rocket-propelled grenade (RPG) hit the car. RPG rounds were found.',
    actors: { RPG: [] },
  },
  {
    text: 'The “Lions of Dawn” brigade seized the post. The Lions of Dawn later left.',
    actors: { 'Lions of Dawn': ['Lions of Dawn', 'Lions of Dawn'] },
  },
  {
    text: 'Members of the Kivu Peace Council (KPC) met in Goma. The KPC wants talks.',
    actors: { 'Kivu Peace Council': ['Kivu Peace Council', 'KPC', 'KPC'] },
  },
]

/** Persons: surnames, titles, spellings, two of one surname. */
export const PERSONS: readonly Passage[] = [
  {
    text: 'Omar Haddad, a researcher at the Northern Center for Studies, said attacks fell. Haddad added that raids rose.',
    actors: { 'Omar Haddad': ['Omar Haddad', 'Haddad'] },
  },
  {
    text: 'Analyst Peter Brandt wrote the report. Mr Brandt says it was checked twice.',
    actors: { 'Peter Brandt': ['Peter Brandt', 'Mr Brandt'] },
  },
  {
    text: 'Maj. Gen. Samuel K. Ortiz visited the base. Gen. Ortiz met recruits. Ortiz left at noon.',
    actors: { 'Samuel K. Ortiz': ['Samuel K. Ortiz', 'Ortiz', 'Ortiz'] },
  },
  {
    text: 'Defence Minister Hassan Kareem spoke first. Finance Minister Yusuf Kareem followed. Hassan Kareem left early.',
    actors: { 'Hassan Kareem': ['Hassan Kareem', 'Hassan Kareem'], 'Yusuf Kareem': ['Yusuf Kareem'] },
  },
  {
    text: 'Hassan Kareem was shot in the arm. His brother Yusuf Kareem was killed. Hassan Kareem is 34.',
    actors: { 'Hassan Kareem': ['Hassan Kareem', 'His', 'Hassan Kareem'], 'Yusuf Kareem': ['Yusuf Kareem'] },
  },
  {
    text: 'President Ahmed al-Sharaa flew to Riyadh. Ahmad Al Shara met the king. Al-Sharaa then left.',
    actors: { 'ahmed-al-sharaa': ['Ahmed al-Sharaa', 'Ahmad Al Shara', 'Al-Sharaa'] },
  },
  {
    text: 'Dr. Tariq Zemo, a historian, disagreed. Zamo said the law was old.',
    actors: { 'Tariq Zemo': ['Tariq Zemo', 'Zamo'] },
  },
  {
    text: 'A commander known as Abu Jandal al-Shami gave the order. Abu Jandal was seen in May.',
    actors: { 'Abu Jandal al-Shami': ['Abu Jandal al-Shami', 'Abu Jandal'] },
  },
  {
    text: 'Mohammed Al-Qadi spoke to reporters. Muhammad al-Qadi said the road was open.',
    actors: { 'Mohammed Al-Qadi': ['Mohammed Al-Qadi', 'Muhammad al-Qadi'] },
  },
  {
    text: 'Maria Lopez Garcia, a lawyer, filed the case. Lopez said it may take years.',
    actors: { 'Maria Lopez Garcia': ['Maria Lopez Garcia', 'Lopez'] },
  },
  {
    text: 'Researcher Nawal Shaban Qari said so. Nawal Shaban has published two books.',
    actors: { 'Nawal Shaban Qari': ['Nawal Shaban Qari', 'Nawal Shaban'] },
  },
  {
    text: 'J. K. Karam wrote to the court. Karam has not had an answer.',
    actors: { 'J. K. Karam': ['J. K. Karam', 'Karam'] },
  },
  {
    text: 'Col. John “J.D.” Morrow, a spokesman, denied it. Morrow gave no details.',
    actors: { 'John “J.D.” Morrow': ['John “J.D.” Morrow', 'Morrow'] },
  },
  {
    text: 'Witness Fatima Noor heard two shots. “We ran,” said Noor.',
    actors: { 'Fatima Noor': ['Fatima Noor', 'Noor'] },
  },
  {
    text: 'Prime Minister Carla Sund resigned. The Prime Minister had lost a vote.',
    actors: { 'Carla Sund': ['Carla Sund', 'Prime Minister'] },
  },
  {
    text: 'The Foreign Secretary, Alan Burke, flew to Amman. Burke will meet refugees.',
    actors: { 'Alan Burke': ['Foreign Secretary', 'Alan Burke', 'Burke'] },
  },
  {
    text: 'Andriy Kovalenko, 41, drove the bus. Kovalenko was not hurt.',
    actors: { 'Andriy Kovalenko': ['Andriy Kovalenko', 'Kovalenko'] },
  },
  {
    text: 'Ban Ki-moon spoke. Ban urged calm.',
    actors: { 'ban-ki-moon': ['Ban Ki-moon', 'Ban'] },
  },
  {
    text: 'The USS Abraham Carver sailed on Monday. Near Tal Salma two boats waited.',
    actors: { 'Abraham Carver': [], 'Tal Salma': [] },
  },
  {
    text: 'The Hassan Foundation paid for it. The Omar Mosque was closed.',
    actors: { 'Hassan Foundation': ['Hassan Foundation'], 'Omar Mosque': [] },
  },
  {
    text: 'Sheikh Khalid Mansour led the prayer. Sheikh Khalid then left.',
    actors: { 'Khalid Mansour': ['Khalid Mansour', 'Khalid'] },
  },
  {
    text: 'Maher Assaf met Rania Assaf in court. Assaf spoke for an hour.',
    actors: { 'Rania Assaf': ['Rania Assaf', 'Assaf'], 'Maher Assaf': ['Maher Assaf'] },
  },
]

/** States, their bodies and capitals. */
export const STATES: readonly Passage[] = [
  {
    text: 'Rebels ambushed Congolese troops near Goma. Settlers attacked farmers in the West Bank.',
    actors: { 'congolese-government-forces': ['Congolese troops'], 'West Bank': [] },
  },
  {
    text: 'The deal foresaw the merging of the SDF into the new Syrian army by spring.',
    actors: { 'syrian-army': ['Syrian army'], 'syrian-free-army': [] },
  },
  {
    text: 'Lebanon counted the cost. The army is to disarm the Iran-backed group south of the river.',
    actors: { 'lebanese-army': ['army'], artesh: [] },
  },
  {
    text: 'A Thailand-based monitor said hundreds had been killed by the military. Myanmar has been at war since the coup.',
    actors: { 'myanmar-military': ['military'], 'thai-military': [] },
  },
  {
    text: "They died in shelling by Sudan's paramilitary Rapid Support Forces.",
    actors: { 'rapid-support-forces': ['paramilitary Rapid Support Forces'], 'sudanese-government': [] },
  },
  {
    text: 'The governments of the United States, Egypt and the United Arab Emirates proposed a truce.',
    actors: {
      'us-government': ['United States'],
      'egyptian-government': ['Egypt'],
      'uae-government': ['United Arab Emirates'],
      'United Arab Emirates': [],
    },
  },
  {
    text: 'Two soldiers of the 51st Infantry Battalion were hurt. Police said 11 members of the group gave up.',
    actors: { '51st Infantry Battalion': ['51st Infantry Battalion'] },
  },
  {
    text: 'Attorney General Dana Whitlow announced charges. “It sounded like thunder,” a neighbour said.',
    actors: { 'Dana Whitlow': ['Dana Whitlow'], 'us-prosecutors-office': [], "prosecutor's-office": [] },
  },
  {
    text: 'The Liberia-flagged Desert Star was hit at sea. The Department of Migrant Workers asked for news of the crew.',
    actors: { 'Desert Star': [], 'Department of Migrant Workers': ['Department of Migrant Workers'] },
  },
  {
    text: 'Rebels led by alias Calarca clashed with dissident factions of the Revolutionary Armed Forces of Colombia.',
    actors: { Calarca: ['Calarca'], 'farc-dissidents': ['dissident factions of the Revolutionary Armed Forces of Colombia'] },
  },
  {
    text: "Syria's Interior Ministry said five men were held. The Ministry of Interior named none. The Syrian Interior Ministry did not comment.",
    actors: { 'syrian-ministry-of-interior': ['Interior Ministry', 'Ministry of Interior', 'Syrian Interior Ministry'] },
  },
  {
    text: 'The Defense and Interior ministries of Iraq met. Iraqi officials said little.',
    actors: { 'iraqi-ministry-of-defence': ['Defense'], 'iraqi-ministry-of-interior': ['Interior ministries of Iraq'] },
  },
  {
    text: 'US and Jordanian forces trained in May. US forces left in June.',
    actors: { 'us-military': ['US', 'US forces'], 'jordanian-government-forces': ['Jordanian forces'] },
  },
  {
    text: 'Damascus said the talks went well. The Syrian government will send a team.',
    actors: { 'syrian-government': ['Damascus', 'Syrian government'] },
  },
  {
    text: 'A blast in Damascus killed two people. Police closed roads near Damascus.',
    actors: { 'syrian-government': [] },
  },
  {
    text: 'Relations between Ankara and Washington have cooled.',
    actors: { 'turkish-government': ['Ankara'], 'us-government': ['Washington'] },
  },
  {
    text: 'The border between Syria and Iraq is closed.',
    actors: { 'syrian-government': [], 'iraqi-government': [] },
  },
  {
    text: 'Mali accused France of spying. Paris rejected the claim.',
    actors: { 'malian-government': ['Mali'], 'french-government': ['France', 'Paris'] },
  },
  {
    text: "Qatar's decision to join the talks was welcomed by Egypt.",
    actors: { 'qatari-government': ['Qatar'], 'egyptian-government': ['Egypt'] },
  },
  {
    text: 'The government of Sudan signed the deal. The Sudanese government had waited a year.',
    actors: { 'sudanese-government': ['government of Sudan', 'Sudanese government'] },
  },
  {
    text: 'Nigerian troops entered the village. The army lost two men, and security forces closed the road.',
    actors: { 'nigerian-government-forces': ['Nigerian troops', 'security forces'], 'nigerian-army': ['army'] },
  },
  {
    text: 'Jordanian F-16s took part. The Jordanian air force flew twelve sorties.',
    actors: { 'jordanian-air-force': ['Jordanian F-16s', 'Jordanian air force'] },
  },
  {
    text: 'Syrian farmers sold their wheat. Turkish tea is cheap.',
    actors: { 'syrian-government': [], 'turkish-government': [] },
  },
  {
    text: 'Russia and Iran said they would veto it.',
    actors: { 'russian-government': ['Russia'], 'iranian-government': ['Iran'] },
  },
  {
    text: 'US officials confirmed the strike. The US has 900 soldiers there.',
    actors: { 'us-government': ['US officials', 'US'] },
  },
  {
    text: 'After the fall of Assad in December 2024, the Syrian transitional government took office. The transitional government promised elections.',
    actors: { 'syrian-government': ['Syrian transitional government', 'transitional government'] },
    published: '2025-03-01',
  },
  {
    text: 'The Syrian regime fell in December 2024. The former regime had ruled for decades.',
    actors: { 'assad-regime': ['Syrian regime', 'former regime'] },
    published: '2025-06-01',
  },
  {
    text: 'Kenya will send police to Haiti. Nairobi expects the first group to leave in June.',
    actors: { 'kenyan-government': ['Kenya', 'Nairobi'] },
  },
  {
    text: 'Tehran has denied it. Iran often denies such reports.',
    actors: { 'iranian-government': ['Tehran', 'Iran'] },
  },
  {
    text: 'Heavy rain fell in Kenya on Monday. Hotels in Nairobi were full.',
    actors: { 'kenyan-government': [] },
  },
  {
    text: 'The Ukrainian military says it shot down 20 drones. The military gave no place.',
    actors: { 'ukrainian-military': ['Ukrainian military', 'it', 'military'] },
  },
  {
    text: 'Malian soldiers were killed near Kidal. The Malian soldiers had left their base at dawn.',
    actors: { 'Malian soldiers': ['Malian soldiers', 'Malian soldiers', 'their'] },
  },
  {
    text: "Ethiopia's army denied the charge. The Ethiopian army said its men were elsewhere.",
    actors: { 'ethiopian-military': ['army', 'Ethiopian army', 'its'] },
  },
  {
    text: 'Niger faces more raids.\n\nMali. An army drone struck a camp on the Algerian border.\n\nNiger. The army said it had hit a base.',
    actors: { 'malian-army': [], 'nigerien-army': ['army', 'it'] },
  },
  {
    text: 'The Ethiopian army took the town. Nine soldiers died and four were hurt, its commander said.',
    actors: { 'ethiopian-military': ['Ethiopian army', 'its'] },
  },
  {
    text: 'The Northern Front left the alliance in 2010. In 2015 forty commandos died in Homs when they hunted for a bomb maker.',
    actors: { 'Northern Front': ['Northern Front'] },
  },
  {
    text: 'Omar Haddad spoke in Amman. A policeman was hurt when a stone hit him.',
    actors: { 'Omar Haddad': ['Omar Haddad'] },
  },
  {
    text: 'Boko Haram attacked the town on Monday. Residents said they fled to Kaya.',
    actors: { 'boko-haram': ['Boko Haram'] },
  },
  {
    text: 'The US State Department called it a lie. The State Department later said more.',
    actors: { 'us-department-of-state': ['US State Department', 'State Department'] },
  },
  {
    text: 'Support from Moscow is falling. Weapons from Moscow came late.',
    actors: { 'russian-government': ['Moscow', 'Moscow'] },
  },
  {
    text: 'Trains from Moscow were late.',
    actors: { 'russian-government': [] },
  },
]

/** Actors that have no name. */
export const DESCRIBED: readonly Passage[] = [
  {
    text: 'A gunman opened fire at the gate. The gunman was shot dead. The attacker had no papers.',
    actors: { gunman: ['gunman', 'gunman', 'attacker'] },
  },
  {
    text: 'Unidentified gunmen killed a judge in Quetta. The gunmen fled on motorbikes.',
    actors: { 'Unidentified gunmen': ['Unidentified gunmen', 'gunmen'] },
  },
  {
    text: 'Two US soldiers were wounded near the base. The US soldiers were flown out.',
    actors: { 'US soldiers': ['US soldiers', 'US soldiers'] },
  },
  {
    text: 'An Italian soldier shook hands with a child.',
    actors: { 'Italian soldier': [] },
  },
  {
    text: 'Rebel factions captured the airport. The rebel factions then advanced.',
    actors: { 'Rebel factions': ['Rebel factions'] },
  },
  {
    text: 'Three ISIS commanders were killed in a raid.',
    actors: { 'ISIS commanders': ['ISIS commanders'], 'islamic-state': ['ISIS'] },
  },
  {
    text: 'A member of Syria’s Interior Ministry was killed on Monday.',
    actors: {
      'member of Syria’s Interior Ministry': ['member of Syria’s Interior Ministry'],
      'syrian-ministry-of-interior': ['Interior Ministry'],
    },
  },
  {
    text: 'The strike killed an Al Qaeda-linked leader.',
    actors: { 'Al Qaeda-linked leader': ['Al Qaeda-linked leader'], 'al-qaeda': ['Al Qaeda'] },
  },
  {
    text: 'An interpreter was killed in the attack.',
    actors: { interpreter: ['interpreter'] },
  },
  {
    text: 'Residents bought bread. Fighters are paid monthly.',
    actors: { Residents: [], Fighters: [] },
  },
]

/** "the group", "he", "it": whom they mean. */
export const STAND_INS: readonly Passage[] = [
  {
    text: 'Boko Haram raided two villages. The group took cattle.',
    actors: { 'boko-haram': ['Boko Haram', 'group'] },
  },
  {
    text: 'The Islamic State claimed the blast. The organization gave no proof.',
    actors: { 'islamic-state': ['Islamic State', 'organization'] },
  },
  {
    text: 'The president blamed Al-Shabaab. He said the terrorists would be found.',
    actors: { 'al-shabaab': ['Al-Shabaab', 'terrorists'] },
  },
  {
    text: 'The Northern Bakers Union met in Kisumu. The union backed the strike, and the foundation paid.',
    actors: { 'Northern Bakers Union': ['Northern Bakers Union', 'union'] },
  },
  {
    text: 'Omar Haddad runs the clinic. He has worked there for years.',
    actors: { 'Omar Haddad': ['Omar Haddad', 'He'] },
  },
  {
    text: 'Fatima Noor lost her house. She lives in a tent now.',
    actors: { 'Fatima Noor': ['Fatima Noor', 'her', 'She'] },
  },
  {
    text: 'Hezbollah fired rockets. It said the attack was an answer.',
    actors: { hezbollah: ['Hezbollah', 'It'] },
  },
  {
    text: 'The Taliban banned the radio. They gave no reason.',
    actors: { taliban: ['Taliban', 'They'] },
  },
  {
    text: 'Al-Shabaab attacked the hotel. It is not clear how many died.',
    actors: { 'al-shabaab': ['Al-Shabaab'] },
  },
  {
    text: 'Peter Brandt met Omar Haddad on Monday. It was late.',
    actors: { 'Peter Brandt': ['Peter Brandt'], 'Omar Haddad': ['Omar Haddad'] },
  },
  {
    text: 'The group of ten nations met. The group agreed on little.',
    actors: { group: [] },
  },
  {
    text: 'President Carla Sund spoke on Friday. The president said taxes would rise.',
    actors: { 'Carla Sund': ['Carla Sund', 'president'] },
  },
  {
    text: 'Commander Khalid Mansour led the unit. The commander was wounded.',
    actors: { 'Khalid Mansour': ['Khalid Mansour', 'commander'] },
  },
  {
    text: 'Ahrar al-Sham and Jaysh al-Islam clashed in Douma. The group lost ten men.',
    actors: { 'ahrar-al-sham': ['Ahrar al-Sham'], 'jaysh-al-islam': ['Jaysh al-Islam'] },
  },
  {
    text: 'The Houthis fired a missile. The rebels said it hit a ship.',
    actors: { houthis: ['Houthis', 'rebels'] },
  },
  {
    text: 'The global coalition against ISIS struck twice. The coalition said nobody was hurt.',
    actors: { 'global-coalition-against-isis': ['global coalition against ISIS', 'coalition'] },
  },
  {
    text: 'The Syrian Observatory for Human Rights counted 12 dead. The Observatory said two were children.',
    actors: { 'syrian-observatory-for-human-rights': ['Syrian Observatory for Human Rights', 'Observatory'] },
  },
  {
    text: 'Israeli strikes hit Beirut in Lebanon. The Israel Defense Forces declined to comment. Israeli troops advanced in southern Lebanon, and Israeli jets struck Tyre. The military said rockets fell.',
    actors: { 'israeli-military': ['Israel Defense Forces', 'military'], 'lebanese-army': [] },
  },
  {
    text: 'The French army left Mali in 2022. Jihadists attacked Mali again. In Mali on Friday, villagers in Mali said, they killed ten. The army sent troops.',
    actors: { 'malian-army': ['army'] },
  },
  {
    text: 'Troops arrested Edwin Antonio Rubio López, alias El Max. Rubio López was flown to the capital.',
    actors: { 'Edwin Antonio Rubio López': ['Edwin Antonio Rubio López', 'El Max', 'Rubio López'] },
  },
  {
    text: 'Omar Haddad, a former police officer known as Barbeq, leads the gang.',
    actors: { 'Omar Haddad': ['Omar Haddad', 'Barbeq'] },
  },
  {
    text: "Mexico's Defence Ministry (SEDENA) sent 200 men.",
    actors: { 'mexican-sedena': ['Defence Ministry', 'SEDENA'] },
  },
  {
    text: 'Nigerian villages on Lake Chad burned. Rebels came across Lake Chad, Nigeria said. Near Lake Chad the army fired.',
    actors: { 'nigerian-army': ['army'] },
  },
  {
    text: 'Mozambique struck back. The bishop was moved to Brazil after the army accused him.',
    actors: { 'mozambican-military': ['army'], 'brazilian-army': [] },
  },
]
