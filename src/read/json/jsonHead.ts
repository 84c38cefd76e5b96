/** Also without the first brace, when it was lost. */
const begin = /^\s{0,1000}(?:[[{]|"[\w$-]{1,40}"\s{0,9}:)/;
const network = /"(?:nodes|edges|links|network)"\s{0,9}:/;

/** Whether a text may be records in JSON; networks in JSON name the same things, and are none. */
export const beginsAsJsonRecords = (head: string): boolean => begin.test(head) && !network.test(head);
