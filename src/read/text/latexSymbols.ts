/** Combining characters of TeX's accents; an accent stands before its letter in TeX and after it in Unicode. */
export const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
  t: '\u0361',
};

const letters =
  'ss ß|SS ẞ|o ø|O Ø|l ł|L Ł|aa å|AA Å|ae æ|AE Æ|oe œ|OE Œ|i ı|j ȷ|th þ|TH Þ|dh ð|DH Ð|dj đ|DJ Đ|ng ŋ|NG Ŋ|S §|P ¶|' +
  'copyright ©|pounds £|euro €|texteuro €|dots …|ldots …|textellipsis …|textasciitilde ~|textasciicircum ^|textbackslash \\|backslash \\|' +
  'textendash –|textemdash —|textquoteleft ‘|textquoteright ’|textquotedblleft “|textquotedblright ”|textregistered ®|' +
  'texttrademark ™|textdegree °|degree °|textmu µ|textless <|textgreater >|textbar ||textunderscore _|textdollar $|' +
  'textbraceleft {|textbraceright }';
const mathematics =
  'alpha α|beta β|gamma γ|delta δ|epsilon ε|varepsilon ε|zeta ζ|eta η|theta θ|vartheta ϑ|iota ι|kappa κ|lambda λ|mu μ|nu ν|xi ξ|' +
  'pi π|rho ρ|sigma σ|tau τ|upsilon υ|phi φ|varphi φ|chi χ|psi ψ|omega ω|Gamma Γ|Delta Δ|Theta Θ|Lambda Λ|Xi Ξ|Pi Π|' +
  'Sigma Σ|Phi Φ|Psi Ψ|Omega Ω|times ×|pm ±|cdot ·|circ °|to →|rightarrow →|leftarrow ←|Rightarrow ⇒|infty ∞|' +
  'leq ≤|le ≤|geq ≥|ge ≥|neq ≠|ne ≠|sim ∼|approx ≈|equiv ≡|ll ≪|gg ≫|in ∈|subset ⊂|cup ∪|cap ∩|partial ∂|nabla ∇|sum ∑|prod ∏|' +
  'int ∫|sqrt √|ell ℓ|hbar ℏ|forall ∀|exists ∃|prime ′|langle ⟨|rangle ⟩|ast ∗|star ⋆|dagger †|propto ∝|odot ⊙|log log|exp exp|' +
  'min min|max max|sin sin|cos cos|sp ^|sb _';

/** Commands that stand for a character or a short word. */
export const symbols: ReadonlyMap<string, string> = new Map(
  `${letters}|${mathematics}`
    .split(/\|(?!\|)/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);

/** Commands that only change how their text looks: the text stays. */
export const invisible: ReadonlySet<string> = new Set(
  (
    'textit textbf textsc textrm texttt textsf textup textsl textmd textnormal emph em it bf sc rm tt sf sl relax protect ' +
    'mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak boldsymbol bm operatorname text mbox hbox ensuremath textsuperscript ' +
    'textsubscript url uppercase lowercase MakeUppercase MakeLowercase left right displaystyle textstyle rmfamily itshape bfseries ' +
    'scshape upshape normalfont small large Large footnotesize mkbibquote enquote noopsort underline overline nolinebreak allowbreak ' +
    'bibinfo natexlab penalty hskip kern quad qquad ignorespaces unskip xspace v@'
  ).split(' '),
);

/** Commands whose first argument is not for reading: the address of a link, the name of an environment. */
export const skipsArgument: ReadonlySet<string> = new Set([
  'href',
  'begin',
  'end',
  'cite',
  'citep',
  'citet',
  'label',
  'ref',
]);

/** What a backslash before a single other character stands for; an accent is looked up first. */
export const escaped: Readonly<Record<string, string>> = {
  ' ': ' ',
  '\n': ' ',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '\\': ' ',
  '!': '',
  '/': '',
  '-': '',
  '@': '',
  '(': '',
  ')': '',
  '[': '',
  ']': '',
};
