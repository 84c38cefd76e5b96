/** The names that HTML gives to the letters and signs of Latin-1, from U+00A0 to U+00FF in their order. */
const names =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** By name: `ouml` is `ö`. The blank that does not break is a plain blank here. */
export const latin1Entities: Readonly<Record<string, string>> = {
  ...Object.fromEntries(names.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)])),
  nbsp: ' ',
};
