/** The lists of the package that are used here; it has no types of its own. */
declare module 'stopword' {
  type List = readonly string[];
  export const eng: List, deu: List, fra: List, spa: List, ita: List, por: List, nld: List, swe: List, dan: List;
  export const nob: List, fin: List, pol: List, ces: List, tur: List, hun: List, ron: List, rus: List, ukr: List;
  export const ell: List, ara: List, fas: List, heb: List, hin: List, jpn: List, kor: List, zho: List, ind: List;
  export const vie: List, tha: List;
}
