// Why an import stops. A refusal is meant for the editor who ran the command.

/** Thrown by importers; `message` says where and what, `hint` what to do. Nothing is written. */
export class Refusal extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'Refusal';
    this.hint = hint;
  }
}

/** At most `most` words of a list, with the number of those left out. */
export function some(words: readonly string[], most = 12): string {
  const more = words.length - most;
  return words.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
