/** arXiv's category taxonomy: the archive, then its classes by the second half of their codes. */
const taxonomy: Readonly<Record<string, string>> = {
  cs: 'AI Artificial intelligence|AR Hardware architecture|CC Computational complexity|CE Computational engineering|CG Computational geometry|CL Computation and language|CR Cryptography and security|CV Computer vision|CY Computers and society|DB Databases|DC Distributed computing|DL Digital libraries|DM Discrete mathematics|DS Data structures and algorithms|ET Emerging technologies|FL Formal languages and automata|GL General literature (computer science)|GR Graphics|GT Game theory|HC Human–computer interaction|IR Information retrieval|IT Information theory|LG Machine learning|LO Logic in computer science|MA Multiagent systems|MM Multimedia|MS Mathematical software|NA Numerical analysis|NE Neural and evolutionary computing|NI Networking|OH Other computer science|OS Operating systems|PF Performance|PL Programming languages|RO Robotics|SC Symbolic computation|SD Sound|SE Software engineering|SI Social and information networks|SY Systems and control',
  stat: 'AP Applications of statistics|CO Statistical computation|ME Statistical methodology|ML Machine learning (statistics)|OT Other statistics|TH Statistics theory',
  math: 'AC Commutative algebra|AG Algebraic geometry|AP Analysis of PDEs|AT Algebraic topology|CA Classical analysis and ODEs|CO Combinatorics|CT Category theory|CV Complex variables|DG Differential geometry|DS Dynamical systems|FA Functional analysis|GM General mathematics|GN General topology|GR Group theory|GT Geometric topology|HO History and overview of mathematics|IT Information theory|KT K-theory and homology|LO Logic|MG Metric geometry|MP Mathematical physics|NA Numerical analysis|NT Number theory|OA Operator algebras|OC Optimization and control|PR Probability|QA Quantum algebra|RA Rings and algebras|RT Representation theory|SG Symplectic geometry|SP Spectral theory|ST Statistics theory',
  eess: 'AS Audio and speech processing|IV Image and video processing|SP Signal processing|SY Systems and control',
  econ: 'EM Econometrics|GN General economics|TH Theoretical economics',
  'q-bio':
    'BM Biomolecules|CB Cell behavior|GN Genomics|MN Molecular networks|NC Neurons and cognition|OT Other quantitative biology|PE Populations and evolution|QM Quantitative methods|SC Subcellular processes|TO Tissues and organs',
  'q-fin':
    'CP Computational finance|EC Economics|GN General finance|MF Mathematical finance|PM Portfolio management|PR Pricing of securities|RM Risk management|ST Statistical finance|TR Trading and market microstructure',
  'astro-ph':
    'CO Cosmology|EP Earth and planetary astrophysics|GA Astrophysics of galaxies|HE High-energy astrophysics|IM Astronomical instruments and methods|SR Solar and stellar astrophysics',
  'cond-mat':
    'dis-nn Disordered systems and neural networks|mes-hall Mesoscale and nanoscale physics|mtrl-sci Materials science|other Other condensed matter|quant-gas Quantum gases|soft Soft condensed matter|stat-mech Statistical mechanics|str-el Strongly correlated electrons|supr-con Superconductivity',
  nlin: 'AO Adaptation and self-organizing systems|CD Chaotic dynamics|CG Cellular automata|PS Pattern formation and solitons|SI Integrable systems',
  physics:
    'acc-ph Accelerator physics|ao-ph Atmospheric and oceanic physics|app-ph Applied physics|atm-clus Atomic and molecular clusters|atom-ph Atomic physics|bio-ph Biological physics|chem-ph Chemical physics|class-ph Classical physics|comp-ph Computational physics|data-an Data analysis|ed-ph Physics education|flu-dyn Fluid dynamics|gen-ph General physics|geo-ph Geophysics|hist-ph History of physics|ins-det Instruments and detectors|med-ph Medical physics|optics Optics|plasm-ph Plasma physics|pop-ph Popular physics|soc-ph Physics and society|space-ph Space physics',
};
const archives =
  'astro-ph Astrophysics|cond-mat Condensed matter|gr-qc General relativity and quantum cosmology|hep-ex High-energy physics, experiments|hep-lat High-energy physics, lattice|hep-ph High-energy physics, phenomenology|hep-th High-energy physics, theory|math-ph Mathematical physics|nucl-ex Nuclear experiments|nucl-th Nuclear theory|quant-ph Quantum physics';

const names = new Map<string, string>([
  ...pairsOf(archives),
  ...Object.entries(taxonomy).flatMap(([archive, classes]) =>
    pairsOf(classes).map(([code, name]): [string, string] => [`${archive}.${code}`, name]),
  ),
]);

function pairsOf(text: string): [string, string][] {
  return text.split('|').map((pair) => {
    const end = pair.indexOf(' ');
    return [pair.slice(0, end), pair.slice(end + 1)];
  });
}

/** What a class is called where its source gives a code: `cs.LG` is machine learning; other classes are their own names. */
export const classNameOf = (name: string): string => names.get(name.trim()) ?? name.trim();
