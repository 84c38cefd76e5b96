/** Why something is no session that can be opened, in a sentence for the user. */
export class SessionTrouble extends Error {}
