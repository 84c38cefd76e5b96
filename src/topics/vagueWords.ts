/**
 * Words, singular, that name something only together with others (`language model`, `random graph`) or nothing that a
 * reader would look for, although no paper could be told from others without them.
 */
export const vagueWords: ReadonlySet<string> = new Set(
  (
    'ability accessible accessing accuracy action activity adaptation addition adult advancement agent aid algorithm alternative ' +
    'amount analyzing answer area artificial aspect asymmetrical author back balance basic beginning behavior behaviour benefit ' +
    'better bring building calculation candidate capability care category cause caused center change character choice ' +
    'clarify class classification clinical coefficient collection combination common community comparison component ' +
    'composition compound computation computer computing concentration concern condition connection construction content control ' +
    'controller cost count country create creation criterion critical cross culture curve cycle daily data dataset day ' +
    'decision deep definition degree delivery density depth description detection development device difference ' +
    'dimension direction directly discussion disorder display distance distribution domain driven dynamic dynamics early ' +
    'economic effort element emerging end engineering environment environmental equation error ' +
    'evaluation evaluations event evolution exact example exercise expectation experience expression extension external ' +
    'factor family female field film flow force form formal formation function functional gap generalized generation ' +
    'global good green group growth guide hand hard heterogeneous history home human humans identification ' +
    'image implementation improvement increase independent index individual industry inference information ' +
    'infrastructure innovation input inside instance institution instruction integral integrated integration intensity ' +
    'intelligent interaction interface internal international interview issue journal key kind knowledge large layer ' +
    'learning length level life light limit line linear list load local location loop loss machine maintenance making ' +
    'male management map mapping market mass material mathematical matrix maximum mean meaning measure measurement mechanism ' +
    'medium member method metric mode model modification modified module monitoring motion movement natural nature ' +
    'network new node nonhuman normal nosource number object objective observation operation operator option order ' +
    'organization outcome output parameter part participant path pattern people performance period person phase ' +
    'phenomenon physical place plan plane planning platform point position positive power practice prediction ' +
    'presence pressure principle probability procedure process processing product production profile program ' +
    'programme progress project property purpose puzzle quality quantity question random range rate ratio reaction ' +
    'reader reading real reason recognition reduction reference reflection region regulation relation relationship ' +
    'relevance reliability remark report representation requirement resolution resource response responsibility rule ' +
    'sample sampling scale scheme science scientific score search section sector selecting selection sensitive ' +
    'sensitivity sequence series service set shape sharing side signal simple simulation single site skill small society ' +
    'software solution sound source space spatial speed stability stage standard standing state statistic step stochastic ' +
    'strength structural structure student style subject success supply surface switch system table target task ' +
    'technique technology temperature temporal term testing text theory thing time tool top total traditional training transfer ' +
    'transformation transition treatment trend type understanding unit use user utility value variability variable ' +
    'variation variety view visual volume wave way weight women word work world year zone correct direct valued discriminate analysis code predict predicting predicted resulting designing designed fast importance important indoor outdoor national'
  ).split(' '),
);

/** What indexers note of every paper: on whom and how it was done. */
export const vaguePhrases: ReadonlySet<string> = new Set([
  'animal experiment',
  'clinical article',
  'controlled study',
  'cross-sectional study',
  'human experiment',
  'major clinical study',
  'middle aged',
  'priority journal',
  'young adult',
]);
