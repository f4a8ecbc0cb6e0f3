// Days that are empty, impossible or out of order.
import { UPDATED, type HeadCase } from './kinds.ts';

export const dates: HeadCase[] = [
  [
    'empty date',
    UPDATED,
    'updated:',
    '10:1  value-invalid  updated: expected text, found nothing | Write a date as 2026-11-21.',
  ],
  [
    'empty date in quotes',
    UPDATED,
    "updated: ''",
    '10:1  value-invalid  updated: the text "" does not fit | Write a date as 2026-11-21.',
  ],
  [
    'date that does not exist',
    UPDATED,
    'updated: 2026-02-30',
    '10:1  value-invalid  updated: the text "2026-02-30" does not fit | This day is not in the calendar.',
  ],
  [
    'month that does not exist',
    UPDATED,
    'updated: 2026-13-01',
    '10:1  value-invalid  updated: the text "2026-13-01" does not fit | This day is not in the calendar.',
  ],
  [
    'leap day of a common year',
    UPDATED,
    'updated: 2026-02-29',
    '10:1  value-invalid  updated: the text "2026-02-29" does not fit | This day is not in the calendar.',
  ],
  [
    'date of another country',
    UPDATED,
    'updated: 10/02/2026',
    '10:1  date-form  updated: the text "10/02/2026" does not fit | Write a date as 2026-11-21.',
  ],
  [
    'date in words',
    UPDATED,
    'updated: October 2026',
    '10:1  date-form  updated: the text "October 2026" does not fit | Write a date as 2026-11-21.',
  ],
  [
    'date with a time',
    UPDATED,
    'updated: 2026-10-02T10:00:00Z',
    '10:1  date-form  updated: the text "2026-10-02T10:00:00Z" does not fit | Write a date as 2026-11-21.',
  ],
  [
    'date as a number',
    UPDATED,
    'updated: 20261002',
    '10:1  date-form  updated: expected text, found the number 20261002 | Write a date as 2026-11-21.',
  ],
  [
    'updated before published',
    UPDATED,
    'updated: 2026-09-30',
    '10:1  date-order  updated 2026-09-30 is before published 2026-10-01 | published comes first; updated and reviewed are the same day or later.',
  ],
  [
    'reviewed before published',
    'reviewed: 2026-10-03',
    'reviewed: 2025-10-03',
    '11:1  date-order  reviewed 2025-10-03 is before published 2026-10-01 | published comes first; updated and reviewed are the same day or later.',
  ],
];
