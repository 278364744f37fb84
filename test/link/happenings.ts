/**
 * Short reports, written for these tests: invented happenings in real places, each told by two or three of them with differing
 * numbers, and beside them what looks alike and is not the same.
 */

export interface Happening {
  /** Named after what is difficult. */
  readonly name: string
  readonly reports: Readonly<Record<string, string>>
  /** Which reports tell one happening; those named nowhere tell one of their own. */
  readonly same: readonly (readonly string[])[]
}

export const HAPPENINGS: readonly Happening[] = [
  {
    name: 'toll-differs-between-agencies',
    reports: {
      'market-a': `Market bombing kills 12 in Mosul

MOSUL, March 3, 2024 (Agency) - A car bomb killed 12 people, including three children, at a market in Mosul on Sunday, police said. Another 30 people were wounded.`,
      'market-b': `Fourteen dead in Iraqi market blast

March 4, 2024 - At least 14 people, including four children, were killed and 30 wounded when a car bomb exploded at a market in the northern Iraqi city of Mosul on Sunday, a hospital doctor said.`,
      'market-c': `Iraq mourns victims of market attack

5 March 2024 - Iraq's government condemned the bombing that killed 12 people in Mosul on 3 March 2024.`,
      'market-next-day': `Second blast in two days hits Mosul

MOSUL, March 5, 2024 (Agency) - A roadside bomb killed two policemen in Mosul on Monday, police said.`,
      'market-anniversary': `Blast in Mosul on anniversary of bombing

MOSUL, March 4, 2025 (Agency) - A car bomb killed nine people at a market in Mosul on March 3, 2025, police said.`,
      'market-elsewhere': `Car bomb kills 12 in Kirkuk

KIRKUK, March 3, 2024 (Agency) - A car bomb killed 12 people at a market in Kirkuk on Sunday, police said.`,
    },
    same: [['market-a', 'market-b', 'market-c']],
  },
  {
    name: 'month-in-one-day-in-the-other',
    reports: {
      'patrol-a': `Ambush near Ansongo

BAMAKO, 18 June 2024 - Gunmen ambushed an army patrol near the town of Ansongo on 16 June 2024, killing seven soldiers and a guide, Mali's army said.`,
      'patrol-b': `Mali counts its dead

2 July 2024 - The ambush in June near Ansongo, in which seven soldiers and a guide were killed, was the worst in the region. Three soldiers were wounded.`,
      'patrol-may': `Attack near Ansongo

BAMAKO, 20 May 2024 - Gunmen ambushed an army patrol near the town of Ansongo on 18 May 2024, killing two soldiers, Mali's army said.`,
    },
    same: [['patrol-a', 'patrol-b']],
  },
  {
    name: 'each-side-has-its-own-number',
    reports: {
      'river-a': `Army says 40 rebels killed

GOMA, 11 February 2025 - The Congolese army killed 40 rebels in fighting with the M23 in Masisi on Monday, an army spokesman said. Two soldiers were killed.`,
      'river-b': `Rebels deny losses

GOMA, 11 February 2025 - Three M23 rebels were killed in fighting with the Congolese army in Masisi on 10 February 2025, the group said. It said that 15 soldiers were killed.`,
      'river-minova': `Fighting in Minova

GOMA, 11 February 2025 - Five civilians were killed in fighting between the Congolese army and the M23 in Minova on Monday, a hospital doctor said.`,
    },
    same: [['river-a', 'river-b']],
  },
  {
    name: 'air-strike-named-by-town-and-by-village-nearby',
    reports: {
      'drone-a': `Drone strike kills five in Sudan

PORT SUDAN, 9 October 2025 - A drone strike killed five people at a hospital in El Fasher on Wednesday, medics said. Sixteen people were wounded.`,
      'drone-b': `Sudan hospital hit

10 October 2025 - A drone strike on a hospital in the besieged Sudanese city of El Fasher killed at least five people and wounded 16 on 8 October 2025, a medical group said.`,
      'drone-c': `Shelling in El Fasher

10 October 2025 - Shelling killed 13 people at a mosque in El Fasher on 9 October 2025, a medical group said.`,
    },
    same: [['drone-a', 'drone-b']],
  },
  {
    name: 'nationality-in-one-parts-in-the-other',
    reports: {
      'convoy-a': `Two soldiers and an interpreter killed

ERBIL, 4 June 2023 - Gunmen killed two French soldiers and an interpreter in an attack on a convoy near Makhmur on 3 June 2023, officials said.`,
      'convoy-b': `Three killed in attack on convoy

PARIS, 5 June 2023 - Three people were killed in an attack on a French convoy near Makhmur, Iraq, on Saturday, the Defence Ministry said. Two were wounded.`,
      'convoy-c': `Convoy attacked in Iraq

6 July 2023 - Gunmen killed two soldiers and an interpreter in an attack near Makhmur in Iraq in June. Four people were wounded, and the attacker was killed.`,
    },
    same: [['convoy-a', 'convoy-b', 'convoy-c']],
  },
  {
    name: 'two-attacks-of-one-day-in-one-city',
    reports: {
      'kabul-mosque': `Mosque bombing in Kabul

KABUL, 17 August 2022 - A bomb killed 21 people at a mosque in Kabul on Wednesday, police said. It wounded 33 people.`,
      'kabul-mosque-b': `Kabul mosque blast

18 August 2022 - At least 21 people were killed and 33 wounded when a bomb exploded at a mosque in Kabul on 17 August 2022, a police spokesman said.`,
      'kabul-gunmen': `Policeman shot in Kabul

KABUL, 17 August 2022 - Gunmen shot dead a policeman in Kabul on Wednesday, police said.`,
    },
    same: [['kabul-mosque', 'kabul-mosque-b']],
  },
  {
    name: 'same-type-different-town-same-toll',
    reports: {
      'borno-a': `Gunmen kill nine farmers

MAIDUGURI, 14 September 2024 - Boko Haram gunmen killed nine farmers in Gwoza on Friday, the police said.`,
      'borno-b': `Farmers killed in Nigeria

15 September 2024 - Nine farmers were killed by Boko Haram in Gwoza, Borno state, on 13 September 2024, a militia leader said. Two were abducted.`,
      'borno-other-town': `Nine farmers killed in Monguno

MAIDUGURI, 14 September 2024 - Boko Haram gunmen killed nine farmers in Monguno on Friday, the police said.`,
    },
    same: [['borno-a', 'borno-b']],
  },
  {
    name: 'one-agency-in-two-papers',
    reports: {
      'wire-a': `Blast at police station

QUETTA, 8 November 2023 (Wire) - A suicide bomber killed six police officers at a police station in Quetta on Tuesday, an official said.`,
      'wire-b': `Six officers die in Quetta

QUETTA, 8 November 2023 (Wire) - A suicide bomber killed six police officers at a police station in Quetta on Tuesday, an official said. The city was quiet later in the day.`,
      'wire-lone': `Soldiers killed in Turbat

TURBAT, 8 November 2023 - A roadside bomb killed six soldiers in Turbat on Tuesday, an official said.`,
    },
    same: [['wire-a', 'wire-b']],
  },
  {
    name: 'arrests-in-one-raid',
    reports: {
      'raid-a': `Police arrest four in Molenbeek

BRUSSELS, 21 January 2025 - Belgian police arrested four people in a raid in Antwerp on Monday, prosecutors said.`,
      'raid-b': `Antwerp raid

22 January 2025 - Four people were arrested in a raid by Belgian police in Antwerp on 20 January 2025, prosecutors said.`,
      'raid-ghent': `Raid in Ghent

22 January 2025 - Three people were arrested in a raid by Belgian police in Ghent on 21 January 2025, prosecutors said.`,
    },
    same: [['raid-a', 'raid-b']],
  },
  {
    name: 'shelling-with-wounded-only-in-one',
    reports: {
      'kherson-a': `Shelling kills two in Kherson

KYIV, 12 April 2024 - Russian forces shelled Kherson on Thursday, killing two people and wounding seven, the governor said.`,
      'kherson-b': `Two dead in Kherson

12 April 2024 - Russian shelling killed two people in Kherson on 11 April 2024, officials said.`,
      'kherson-week-later': `Kherson shelled

KYIV, 19 April 2024 - Russian forces shelled Kherson on Thursday, killing one person and wounding four, the governor said.`,
      nikopol: `Shelling kills two in Nikopol

KYIV, 12 April 2024 - Russian forces shelled Nikopol on Thursday, killing two people and wounding seven, the governor said.`,
    },
    same: [['kherson-a', 'kherson-b']],
  },
  {
    name: 'undated-story-with-the-same-figures',
    reports: {
      'church-a': `Church bombing kills 27

DAMASCUS, 23 June 2024 - A suicide bomber killed 27 people and wounded 63 at a church in Homs on Sunday, the Health Ministry said.`,
      'church-b': `After the church bombing

1 July 2024 - The suicide bombing that killed 27 people and wounded 63 at a church in Homs has frightened the city.`,
      'church-c': `Homs again

1 July 2024 - A suicide bombing that killed four people at a market in Homs has frightened the city.`,
    },
    same: [['church-a', 'church-b']],
  },
  {
    name: 'agreement-told-late',
    reports: {
      'join-a': `Benin joins task force

COTONOU, 6 May 2024 - Benin's government joined the Multinational Joint Task Force on 5 May 2024.`,
      'join-b': `Task force grows

30 May 2024 - Benin's government joined the Multinational Joint Task Force in May.`,
      'join-other': `Togo joins task force

30 May 2024 - Togo's government joined the Multinational Joint Task Force in May.`,
    },
    same: [['join-a', 'join-b']],
  },
  {
    name: 'province-in-one-town-in-the-other',
    reports: {
      'checkpoint-a': `Five policemen killed at checkpoint

LASHKAR GAH, 9 August 2018 - Taliban fighters killed five policemen at a checkpoint in Sangin on Wednesday, an official said. Three were wounded.`,
      'checkpoint-b': `Attack in Helmand

KABUL, 10 August 2018 - The Taliban killed five policemen and wounded three in an attack in Helmand province on 8 August 2018, officials said.`,
      'checkpoint-farah': `Attack in Farah

KABUL, 10 August 2018 - The Taliban killed five policemen and wounded three in an attack in Farah province on 8 August 2018, officials said.`,
    },
    same: [['checkpoint-a', 'checkpoint-b']],
  },
  {
    name: 'toll-rises-from-day-to-day',
    reports: {
      'hotel-a': `Hotel siege in Mogadishu

MOGADISHU, 20 August 2022 - Al-Shabaab fighters killed at least 10 people in an attack on a hotel in Mogadishu on Friday, police said.`,
      'hotel-b': `Death toll in Mogadishu hotel siege rises

MOGADISHU, 21 August 2022 - At least 21 people were killed and 117 wounded in the attack on a hotel in Mogadishu which al-Shabaab began on 19 August 2022, the health minister said.`,
      'hotel-kismayo': `Hotel attacked in Kismayo

MOGADISHU, 24 October 2022 - Al-Shabaab fighters killed nine people in an attack on a hotel in Kismayo on Sunday, police said.`,
      'hotel-beledweyne': `Car bomb in Beledweyne

MOGADISHU, 20 August 2022 - A car bomb killed 10 people in Beledweyne on Friday, police said.`,
    },
    same: [['hotel-a', 'hotel-b']],
  },
  {
    name: 'two-strikes-on-one-day-in-one-city-by-one-army',
    reports: {
      'gaza-school': `Strike on school in Gaza City

GAZA, 11 August 2024 - An Israeli air strike killed 14 people at a school in Gaza City on Saturday, medics said.`,
      'gaza-house': `Family killed in Gaza City

GAZA, 11 August 2024 - An Israeli air strike killed three people in a house in Gaza City on Saturday, medics said.`,
      'gaza-school-b': `School hit in Gaza

12 August 2024 - Fourteen people were killed in an Israeli air strike on a school in Gaza City on 10 August 2024, medics said.`,
    },
    same: [['gaza-school', 'gaza-school-b']],
  },
  {
    name: 'no-report-tells-a-number',
    reports: {
      'bridge-a': `Bridge blown up near Kupiansk

KYIV, 7 February 2023 - Russian forces shelled Kupiansk on Monday, officials said.`,
      'bridge-b': `Kupiansk under fire

8 February 2023 - Russian forces shelled the city of Kupiansk on 6 February 2023, the governor said.`,
      'bridge-vovchansk': `Vovchansk under fire

8 February 2023 - Russian forces shelled Vovchansk on 6 February 2023, the governor said.`,
    },
    same: [['bridge-a', 'bridge-b']],
  },
]
