// What a reader chose for plans: hours a week, and when to look back at each step.
import { isRecord, type Concern } from './concern.ts';

export interface PlanWishes {
  /** Whole hours a week, 1 to 60. */
  hours: number;
  /** Weeks from one review to the next, 1 to 26. */
  every: number;
  /** Day of the first review as yyyy-mm-dd; empty until chosen. */
  first: string;
}

export const noWishes: PlanWishes = { hours: 5, every: 2, first: '' };

/** A whole number within limits, or the one given for anything else. */
export function within(value: unknown, low: number, high: number, other: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= low && number <= high ? number : other;
}

/** A day of the calendar as yyyy-mm-dd. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function read(data: unknown): PlanWishes | undefined {
  if (!isRecord(data)) return undefined;
  return {
    hours: within(data['hours'], 1, 60, noWishes.hours),
    every: within(data['every'], 1, 26, noWishes.every),
    first: isDay(data['first']) ? data['first'] : '',
  };
}

export const planConcern: Concern<PlanWishes> = {
  key: 'role-atlas.plan',
  version: 1,
  empty: noWishes,
  read,
  write: (value) => value,
};
