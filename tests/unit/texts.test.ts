// The catalogue of texts: the same keys in every language, and formats of each.
import { expect, test } from 'vitest';
import { en, type Texts } from '../../src/texts/en.ts';
import { es } from '../../src/texts/es.ts';
import { foreignLink } from '../../src/texts/foreign.ts';

/** Paths of all texts; a function stands for one, lists count by their places. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, part]) => paths(part, `${path}/${key}`));
}

/** What a language says of itself, and not to readers; the words for values are its own. */
const about = ({
  lang: _,
  foreign: __,
  formats: ___,
  figures: { values: ____, ...figures },
  ...texts
}: Texts) => ({
  ...texts,
  figures,
});

test('Spanish has the keys of English and no others, each with the same kind of text', () => {
  expect(paths(about(es))).toEqual(paths(about(en)));
});

test('no Spanish text was left empty or in English', () => {
  const pairs = (texts: Texts): [string, string][] => {
    const found: [string, string][] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'string') found.push([path, value]);
      else if (typeof value === 'object' && value)
        for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`);
    };
    walk(about(texts), '');
    return found;
  };
  const english = new Map(pairs(en));
  const same = pairs(es).filter(([path, text]) => text === '' || english.get(path) === text);
  expect(same.map(([, text]) => text)).toEqual(['English', 'Español', 'Roles']);
});

test.for([
  [es.formats.money(92_650, 'USD'), '92.650\u00a0US$'],
  [es.formats.money(9650, 'USD'), '9650\u00a0US$'],
  [es.formats.money(43.5, 'USD'), '43,50\u00a0US$'],
  [es.formats.money(50_000, 'EUR'), '50.000\u00a0€'],
  [es.formats.percent(7.5), '7,5\u00a0%'],
  [es.formats.percent(-3), '-3\u00a0%'],
  [es.formats.count(1_693_800), '1.693.800'],
  [es.formats.period('2025'), '2025'],
  [es.formats.period('2025-05'), 'mayo de 2025'],
  [es.formats.period('2026-11-25'), '25 de noviembre de 2026'],
  [es.formats.period('2024/2034'), '2024–2034'],
  [es.formats.period('2025-05-29/2025-06-23'), '29 de mayo de 2025 a 23 de junio de 2025'],
  [es.formats.list(['sueldo', 'paga', 'ingresos']), 'sueldo, paga e ingresos'],
  [es.figures.place('US', 'United States'), 'Estados Unidos'],
  [es.figures.place('WORLD', 'All countries'), 'Todos los países'],
  [es.figures.place('US-CA', 'California'), 'California'],
])('Spanish writes %s', ([written, expected]) => {
  expect(written).toBe(expected);
});

test('a link says when its page or its words are English', () => {
  expect(foreignLink(en, '/skills/sql/')).toEqual({});
  expect(foreignLink(es, '/skills/sql/', 'es')).toEqual({ hreflang: 'en' });
  expect(foreignLink(es, '/skills/sql/')).toEqual({ hreflang: 'en', lang: 'en' });
  expect(foreignLink(es, '/es/roles/baker/', 'es')).toEqual({});
});
