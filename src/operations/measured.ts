import type { AnyCommand } from "../command.ts";

/** One question that was answered, or failed. */
export interface Asked {
  readonly command: string;
  /** The kind of the answer, or "fault". */
  readonly outcome: string;
  readonly ms: number;
}

/** The same commands, each telling how every question ended and how long it took. */
export function measured(commands: readonly AnyCommand[], tell: (asked: Asked) => void): AnyCommand[] {
  return commands.map((command) => ({
    ...command,
    run: (...args) => {
      const began = performance.now();
      const told = (outcome: string) => tell({ command: command.name.en, outcome, ms: performance.now() - began });
      try {
        const answer = command.run(...args);
        told(answer.kind);
        return answer;
      } catch (error) {
        told("fault");
        throw error;
      }
    },
  }));
}
