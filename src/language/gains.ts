/**
 * How nearly names are the same as what they are called otherwise. The build works the table of the thesaurus out and leaves its module away, so what
 * the program asks for beside it stands here.
 */
export const ALIAS = 0.85;
export const ADJECTIVE = 0.8;
export const CAPITAL = 0.4;

/** What names are called otherwise, by how nearly; no other words are linked with these. */
export const NAMED: ReadonlySet<number> = new Set([ALIAS, ADJECTIVE, CAPITAL]);
