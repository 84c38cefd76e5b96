/** Something the user can mend: told in one sentence on standard error, exit code 2. */
export class UsageError extends Error {}

export const usage = `coterie: who works with whom, and on what

  coterie inspect FILE… [--format NAME] [--json]
      What the files hold: records, authors, dates, and everything that was repaired or rejected.

  coterie build FILE… -o OUT [-o OUT]… [options]
      The network of authors and topics. OUT ends in .json or .gexf.
      --format NAME                 how all files are written, such as bibtex or csv, where that is not seen rightly
      --from DATE, --to DATE        only papers that fall between (a year, a month 2019-04 or a day 2019-04-17)
      --undated in|out              whether papers without a date count (in)
      --identity verbatim|names|safe   how names become people (safe)
      --counting full|fractional    what a joint paper counts per pair: 1, or 1/(n − 1) (full)
      --max-authors N|none          papers with more authors form no ties (25)
      --min-papers N                leave out authors with fewer papers (1)
      --largest-component           keep only the largest component
      --add-owner                   add the owner of a profile page to the papers whose cut list hides him or her
      --keep-duplicates             leave several records of one work as they are
      --seed N                      seed of communities and layout (1)
      --json                        print the summary as JSON

  coterie sample --papers N [--seed S] -o FILE.csv
      An invented corpus with planted communities, topics, a topic shift and bursts.

  coterie --help, coterie --version

A network file without papers (GEXF, GraphML …) is opened alone; of the options above it knows the dates,
--largest-component and --seed.

Thresholds look at the whole corpus; the dates then show a window of it, as the timeline of the page does.
`;
