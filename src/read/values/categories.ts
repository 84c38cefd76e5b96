/**
 * Profile pages print the second half of arXiv's class names: `LG` for `cs.LG`. Some halves stand in several archives;
 * the first is taken. After arXiv's category taxonomy.
 */
const classes: readonly string[] = (
  'cs.AI cs.AR cs.CC cs.CE cs.CG cs.CL cs.CR cs.CV cs.CY cs.DB cs.DC cs.DL cs.DM cs.DS cs.ET cs.FL cs.GL cs.GR cs.GT cs.HC cs.IR ' +
  'cs.IT cs.LG cs.LO cs.MA cs.MM cs.MS cs.NE cs.NI cs.OH cs.OS cs.PF cs.PL cs.RO cs.SC cs.SD cs.SE cs.SI stat.ML stat.ME stat.AP ' +
  'stat.CO stat.TH eess.AS eess.IV eess.SP eess.SY math.NA math.OC math.PR math.ST math.AC math.AG math.AP math.AT math.CA math.CO ' +
  'math.CT math.CV math.DG math.DS math.FA math.GM math.GN math.GR math.GT math.HO math.IT math.KT math.LO math.MG math.MP math.NT ' +
  'math.OA math.QA math.RA math.RT math.SG math.SP cs.NA cs.SY econ.EM econ.GN econ.TH q-bio.BM q-bio.CB q-bio.GN q-bio.MN q-bio.NC ' +
  'q-bio.PE q-bio.QM q-bio.SC q-bio.TO q-fin.CP q-fin.GN q-fin.MF q-fin.PM q-fin.PR q-fin.RM q-fin.ST q-fin.TR astro-ph.CO ' +
  'astro-ph.EP astro-ph.GA astro-ph.HE astro-ph.IM astro-ph.SR'
).split(' ');

const byCode = new Map<string, string[]>();
for (const name of classes) {
  const code = name.slice(name.indexOf('.') + 1);
  byCode.set(code, [...(byCode.get(code) ?? []), name]);
}

export interface Category {
  /** The full class, or the code as printed when nobody knows it. */
  readonly name: string;
  /** All classes that end in the code, when there are several. */
  readonly candidates: readonly string[];
}

export function categoryOf(code: string): Category {
  const candidates = byCode.get(code) ?? [];
  return { name: candidates[0] ?? code, candidates: candidates.length > 1 ? candidates : [] };
}
