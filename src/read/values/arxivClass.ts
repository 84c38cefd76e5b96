const archives = new Set(
  (
    'cs math physics stat eess econ q-bio q-fin astro-ph cond-mat gr-qc hep-ex hep-lat hep-ph hep-th math-ph nlin ' +
    'nucl-ex nucl-th quant-ph acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas ' +
    'dg-ga funct-an mtrl-th patt-sol plasm-ph q-alg solv-int supr-con'
  ).split(' '),
);

/** `cs.LG`, `hep-th`; not `03B70, 68Q99` (MSC) and not `F.4.1` (ACM). */
export function isArxivClass(term: string): boolean {
  const [archive, subject, ...more] = term.split('.');
  return archives.has(archive!) && more.length === 0 && (subject === undefined || /^[A-Za-z-]{2,20}$/.test(subject));
}
