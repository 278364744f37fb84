/** Verbs of what people in a poll think. */
export const OPINION =
  /^(?:said|say|agreed|agree|disagreed|disagree|believed|believe|thought|think|supported|support|backed|back|favoured|favored|favour|favor|opposed|oppose|trusted|trust|wanted|want|approved|approve|disapproved|disapprove|felt|feel|preferred|prefer|expected|expect|viewed|view|saw|see|had|described|reported|answered|rated)$/
