/** The first letter with a direction of its own is of Hebrew, Arabic or another script that runs to the left. */
const runsLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The base direction by the rule of the page's `dir="auto"` (Unicode Bidirectional Algorithm, P2 and P3). */
export const directionOf = (text: string): 'ltr' | 'rtl' => (runsLeft.test(text) ? 'rtl' : 'ltr');
