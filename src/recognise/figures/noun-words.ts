/** Closed lists that tell where a counted noun phrase ends and which nouns count nothing. */

/** Words that can't stand inside a noun phrase. */
export const STOPS = new Set(
  'in on at by from to for with without against across over under after before during since until near inside outside between among amid into through within along around about as than and or but nor so yet if when while where which who whom whose that because although though was were is are be been being am has have had do does did will would can could may might must shall should not also only then there here he she it they we you i his her its their our your my this the a an each every some any no per via off up down out including said says told according remain remained remains took take takes both all'.split(
    ' ',
  ),
)

/** What may stand behind "of" before the noun itself: "two of the shooters", "157 of these". */
export const AFTER_OF = new Set('the these those its their his her our my more all such other them whom which'.split(' '))

/** Words that stand for a noun told before. */
export const PRONOUNS = new Set('these those them whom which us'.split(' '))

/** Verbs that behind "of these" tell what they did, so that no noun follows: "98 of these involved explosives". */
export const OF_EVENTS = new Set(
  'involved targeted occurred happened took included came resulted caused used hit struck led ended belonged killed wounded injured'.split(
    ' ',
  ),
)

/** Words in -s that behind a noun are its verb: "two shepherds begins". */
export const VERBS = new Set(
  'begins continues goes comes takes makes gives gets includes becomes seems means keeps brings rises opens closes follows shows appears belongs happens lies sits stays tells sees knows wants needs involves reaches exceeds coincides resumes concludes'.split(
    ' ',
  ),
)

/** Verbs that behind a bare number are what those people or things did: "five showed signs", "120 hit schools". */
export const VERBS_OF_SUBJECT = new Set(
  'showed suffered received underwent sustained bore hit struck had got fled escaped fell landed reached'.split(' '),
)

/** Nouns of time, distance, weight, money: the number measures, it does not count. */
export const MEASURES = new Set(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries night nights morning mornings weekend weekends winter winters summer summers spring springs season seasons kilometre kilometres kilometer kilometers km kms mile miles metre metres meter meters m cm mm feet foot ft yard yards inch inches acre acres hectare hectares degree degrees dollar dollars usd euro euros pound pounds sterling rupee rupees shekel shekels lira ruble rubles rouble roubles dinar dinars rial rials riyal riyals yuan yen naira birr kyat peso pesos taka baht afghani afghanis hryvnia hryvnias kilogram kilograms kilo kilos kg gram grams tonne tonnes ton tons litre litres liter liters barrel barrels gallon gallons megawatt megawatts mw gw kw volt volts times time percent gmt local am pm noon midnight hrs bn caliber calibre cents cent points'.split(
    ' ',
  ),
)

/** Plurals that number but tell of nothing a report counts. */
export const IDLE = new Set(
  'side sides count counts way ways thing things point points part parts half halves reason reasons aspect aspects option options kind kinds type types level levels front fronts factor factors question questions scenario scenarios step steps theme themes respect respects term terms word words'.split(
    ' ',
  ),
)
