// A value kept in the browser. It never throws: where storage is blocked, full or unreadable, the
// work goes on in memory and `trouble` says why.
import { fromText, toEnvelope, type Concern, type Unusable } from './concern.ts';

export type Trouble = 'blocked' | 'full' | Unusable;

type Change<T> = (value: T) => T;

/** The part of Storage that is used; tests give their own. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Trouble that only the next writing can end. */
const isOfWriting = (trouble: Trouble | undefined): boolean =>
  trouble === 'blocked' || trouble === 'full';

export class Kept<T> {
  readonly #concern: Concern<T>;
  readonly #drawer: () => Drawer;
  readonly #listeners = new Set<() => void>();
  /** Changes that could not be written yet; they are applied to whatever is stored. */
  #pending: Change<T>[] = [];
  #stored: T;
  #trouble: Trouble | undefined;

  /** @param drawer called each time, since the mere access throws where storage is blocked */
  constructor(concern: Concern<T>, drawer: () => Drawer = () => localStorage) {
    this.#concern = concern;
    this.#drawer = drawer;
    this.#stored = concern.empty;
    this.#load();
  }

  /** What is kept, with what is only in memory. */
  get value(): T {
    return this.#pending.reduce((value, change) => change(value), this.#stored);
  }

  /** Why the last change is in memory only, or nothing. */
  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  #load(): void {
    try {
      const found = fromText(this.#concern, this.#drawer().getItem(this.#concern.key));
      if (typeof found === 'string') {
        this.#stored = this.#concern.empty;
        this.#trouble = found;
      } else {
        this.#stored = found.value;
        const isWaiting = this.#pending.length > 0 && isOfWriting(this.#trouble);
        if (!isWaiting) this.#trouble = undefined;
      }
    } catch {
      this.#trouble = 'blocked';
    }
  }

  /** Unreadable text is never written over: it may be all that is left of somebody's work. */
  #save(): void {
    if (this.#trouble === 'unreadable' || this.#trouble === 'newer') return;
    const next = this.value;
    try {
      this.#drawer().setItem(this.#concern.key, JSON.stringify(toEnvelope(this.#concern, next)));
      this.#stored = next;
      this.#pending = [];
      this.#trouble = undefined;
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#trouble = isFull ? 'full' : 'blocked';
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Changes what is stored at this moment, also where another tab wrote it. */
  update(change: Change<T>): void {
    this.#load();
    this.#pending.push(change);
    this.#save();
    this.#tell();
  }

  /** Removes everything, unreadable text too. */
  erase(): void {
    this.#pending = [];
    this.#stored = this.#concern.empty;
    this.#trouble = undefined;
    try {
      this.#drawer().removeItem(this.#concern.key);
    } catch {
      this.#trouble = 'blocked';
    }
    this.#tell();
  }

  /** Called after every change, also those that other tabs make. */
  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Follows what other tabs write, and what they wrote while this page was out of sight. */
  follow(target: Pick<Window, 'addEventListener'>): this {
    const again = (): void => {
      this.#load();
      this.#tell();
    };
    target.addEventListener('storage', ({ key }) => {
      if (key === null || key === this.#concern.key) again();
    });
    target.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) again();
    });
    return this;
  }
}
