/**
 * What the process tells its supervisor when it ends (the numbers from sysexits.h of BSD, but for 2, which the terminal uses too).
 * Only after `unavailable` and `bug` does it make sense to start again.
 */
export const EXIT = {
  /** Asked to. */
  done: 0,
  /** Configuration (a refused token included) or corpus: a person has to change something. */
  configuration: 2,
  /** Discord refuses for another reason: intents, the limit of sessions, no answer. */
  unavailable: 69,
  /** A fault of the program. */
  bug: 70,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
