/**
 * Countries whose every town is held with all its spellings, and whose names are also found by their consonants:
 * those with a war, an insurgency or organised armed violence in the years since 2010, and their refuges.
 */
export const CONFLICT_COUNTRIES: ReadonlySet<string> = new Set(
  `AF AM AZ BD BF BI CD CF CM CO DJ DZ EG ER ET GE HT IL IN IQ IR JO KE LB LK LY ML MM MZ NE NG PH PK PS RW SA SD SO SS SY TD TN TR
   UA UG VE XK YE`.split(/\s+/),
)
