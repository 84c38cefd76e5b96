/**
 * Inspec writes `beta -BaB/sub 2/O/sub 4/` for subscripts and `He/sup +/` for superscripts, with the blank before the
 * first one sometimes missing.
 */
const marks = /\/su[bp]\s+([^/]{1,60}?)\s*\//g;

export const withoutInspecMarks = (text: string): string => (text.includes('/su') ? text.replace(marks, '$1') : text);

/**
 * Its `DE` joins the kind of treatment, the terms of its thesaurus, free terms, classes and figures by slashes:
 * `Experimental/ barium compounds; ion implantation/ second harmonic generation/ A4265K Optical …`.
 */
export function inspecTerms(text: string): { readonly controlled: string; readonly free: string } | undefined {
  const [, controlled, free] = withoutInspecMarks(text).split(/\/ /);
  return controlled === undefined || free === undefined ? undefined : { controlled, free };
}
