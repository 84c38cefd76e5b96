/** Something the user can mend: told in one sentence on standard error, exit code 2. */
export class UsageError extends Error {}

export const usage = `coterie: who works with whom, and on what

  coterie inspect FILE… [--format NAME] [--json]
      What the files hold: records, authors, dates, and everything that was repaired or rejected.

  coterie build FILE… -o OUT [-o OUT]… [options]
      The network of authors and topics, written to every OUT. The name of OUT tells what it is:
      x.coterie        a session: papers, settings and places, to be opened in the browser or taken as a FILE again;
                       its settings are the usual ones then, and options win over them
      x.json           JSON (see --json-format)
      x.gexf           GEXF with dated ties, for Gephi and others
      x.svg            the map as the page shows it, with legend and caption (see --theme and --size)
      x.pdf            the same as a page with texts that can be searched and copied
      x.html           a page that stands by itself: map, timeline, search and lists, without a network
      x.graphml        GraphML with the dates of the papers of each tie, for igraph, NetworkX, yEd and others
      x.net, x.paj     Pajek's network with the years of ties, or a project that has communities and kinds with it
      x.cyjs           JSON of Cytoscape
      x.nodes.csv      the nodes as a table, as Gephi names its columns (any name ending in nodes.csv)
      x.edges.csv      the ties as a table, with the dates of their papers (any name ending in edges.csv)
      x.about.txt      what such tables show: window, numbers, settings, data (any name ending in about.txt)
      x_map.txt        VOSviewer's map: items with places, clusters, weights and scores (any name ending in map.txt)
      x_network.txt    VOSviewer's network: the links between them (any name ending in network.txt)
      x.topics.csv     the topics: terms, papers, weight, bursts and trend (any name ending in topics.csv)
      x.papers.csv     the papers with all that is known of them, and their topics (any name ending in papers.csv)
      x.authors.csv    the authors: forms, papers, ties, community, institutions (any name ending in authors.csv)
      x.ties.csv       the ties: both ends, weight, dates, shared papers (any name ending in ties.csv)
      x.people.csv     who stands at each author position, and by which rule (any name ending in people.csv)
      x.decisions.json the decisions about who is who, for --decisions (any name ending in decisions.json)
      x_thesaurus.txt  all names of each person as a thesaurus of VOSviewer (any name ending in thesaurus.txt)
      x.bib, x.ris, x.csl.json
                       the papers of the window as BibTeX, RIS or CSL-JSON, for reference managers
      x.methods.md     how the map was made, with its references (methods.txt plain, methods.bib the references alone)

    files
      --format NAME                    how all files are written, such as bibtex or csv, where that is not seen rightly
      --json-format coterie|graphology|vosviewer
                                       everything Coterie knows | graphology's graph alone | VOSviewer Online (coterie)
      --raw-cells                      tables have their cells as they are, also where a spreadsheet would take one for a
                                       formula (such cells get an apostrophe in front)
      --json                           print the summary as JSON
      --title TEXT                     what is written is called so (the name of the file)
      --theme auto|light|dark          colours of a map, or of a page; that can follow the reader's system (auto)
      --abstracts                      papers of a page with their abstracts
      --size WIDTHxHEIGHT              of a map, in pixels of 1/96 inch; legend and caption go below it (1600x1000)
      --timeline                       under a map, papers over time with the window on them
      --no-legend, --no-caption        a map without what stands below it

    a window of time
      --from DATE, --to DATE           only papers that fall between (a year, a month 2019-04 or a day 2019-04-17)
      --undated in|out                 whether papers without a date count (in)

    who is tied to whom
      --network authors|institutions|countries|keywords
                                       whom or what the ties join (authors)
      --identity verbatim|names|initials|safe|suggestive
                                       how names become people: as they stand; equal full names; surname and first
                                       initial; ids, full names and shared coauthors; also affiliations, venues and
                                       titles that are alike (safe)
      --decisions FILE                 who is who as you have decided: a x.decisions.json, or a JSON of Coterie
      --keep-departments               institutes and hospitals that belong to a university stay institutions of their own
      --thesaurus FILE                 names to put in the place of others, as VOSviewer's thesaurus files
      --groups                         collaborations that stand as authors are nodes too
      --counting full|fractional       what a joint paper counts per pair: 1, or 1/(n − 1) (full)
      --max-authors N|none             papers with more authors form no ties (25)
      --add-owner                      add the owner of a page or list of one person to the papers whose cut or missing
                                       author list hides him or her, where the file tells who that is
      --list-owner NAME                the same where the files do not tell it: whose papers they list, "Ada Byron" or
                                       "Ada Byron, 0000-0002-1825-0097"
      --keep-duplicates                leave several records of one work as they are

    what is left out
      --min-papers N                   authors with fewer papers (1)
      --min-joint-papers N             ties of fewer joint papers (1)
      --largest-component              all but the largest component
      --only FILE                      all but those named in FILE, one id or name a line

    topics
      --topics computed|keywords|curated
                                       made from the words of titles, abstracts and keywords; author keywords as they
                                       were given; the classes that the source gives (computed)
      --class-scheme NAME              of curated topics: "OpenAlex topics", "arXiv categories", "MeSH headings",
                                       "Keywords Plus", "index keywords" or "subject categories" (the one on most papers)
      --granularity N                  how many topics (as many as the papers fall into)
      --stop-terms FILE                terms that make no topic, one a line
      --synonyms FILE                  terms and what stands in their place, two columns with a comma or a tab between
      --topic-edits FILE               topics renamed, merged, split or hidden: a list as JSON, or a JSON of Coterie
      --today DATE                     the year of this day is not over, so bursts and trends leave it out (the clock)

    communities and places
      --normalisation none|association|fractionalisation
                                       what they see of the weights (none)
      --quality modularity|cpm         what the communities make as large as they can (modularity)
      --resolution N                   higher makes more and smaller communities, 0.01 to 1000 (1)
      --min-community N                smaller communities join their neighbours (1)
      --clustering leiden|vosviewer    our own search, or VOSviewer's to the last bit (leiden)
      --layout regions|vos             communities as regions, or VOSviewer's layout (regions)
      --rearrange                      find communities and places anew that a network file brings
      --seed N                         seed of communities and layout (1)

    --like vosviewer                   all settings as VOSviewer has them, with at least 2 papers an author; the other
                                       options win over it. --no-largest-component and the like turn a flag off.

  coterie sample --papers N [--seed S] -o FILE.csv
      An invented corpus with planted communities, topics, a topic shift and bursts.

  coterie --help, coterie --version

Topics are in all graph files but those of VOSviewer, which have items of one kind only, and in the tables of topics and
papers. A list of papers without authors gives topics alone.

A network file without papers (VOSviewer, GEXF, GraphML …) is opened alone; of the options above it knows the dates,
--only, --largest-component, and those about communities and places.

Thresholds look at the whole corpus; the dates then show a window of it, as the timeline of the page does.
`;
