// Translations beside the English guides that they follow.
import { expect, test } from 'vitest';
import {
  check,
  edit,
  edits,
  expectProblems,
  makeContent,
  type TreeCase,
} from '../support/fixture.ts';

const FILE = 'content/translations/es/roles/baker.mdx';
const NAMES = 'content/translations/es/names.yaml';
const BAKER = 'content/roles/baker.mdx';

const duties = ['Amasar', 'Formar', 'Vigilar', 'Hornear', 'Limpiar', 'Pedir'];
const TEXT = `---
sourceUpdated: 2026-10-02
title: Panadería
aliases: [Panadero, Panadera]
summary: Quien trabaja en panadería hace pan, panecillos y tartas con harina y agua.
description: Qué se hace de noche en una panadería, qué dicen las cifras con fuente del salario y las vías de entrada.
environment: { place: En una sala cálida., hours: Sobre todo de noche., pattern: Mucho antes de las fiestas. }
employers:
  - { title: Tiendas, text: Conoces a quien lo come. }
  - { title: Fábricas, text: Vigilas una línea. }
  - { title: Hoteles, text: Horneas para el desayuno. }
duties:
${duties.map((title) => `  - { title: ${title}, text: Se hace a mano., example: La masa de hoy. }`).join('\n')}
tools:
  - { group: Pequeñas, items: [Rasqueta, Balanza] }
  - { group: Grandes }
  - { group: De papel }
routes: [{ title: Aprendizaje }, { title: Ayuda nocturna }, { title: Horno propio }]
levels:
  - { title: Aprendiz, scope: Un puesto. }
  - { title: Oficial, scope: Un turno. }
  - { title: Jefatura, scope: Todos los turnos. }
next: [{ why: Conoces la harina. }, { why: Conoces los costes. }]
neighbors: [{ differs: Trabaja con otras máquinas. }, { differs: Trabaja de día. }]
disclosure: { drafted: Escrito a mano para las pruebas., reviewed: Nadie lo ha revisado. }
published: 2026-10-02
updated: 2026-10-02
reviewed: 2026-10-02
---

## Qué es

Se hace pan; la [masa](/skills/kneading/) descansa y un <Term skill="proofing">reposo lento</Term> le da sabor.

## Un día

<Callout kind="judgment">
Este día está compuesto con tareas comunes.
</Callout>

## Dónde se trabaja

Pocas palabras.

## Cómo leer el salario

La mitad gana más de <Fact source="bread-survey" subject="51-3011" measure="pay-year" statistic="median" />; en las
máquinas, <Fact source="bread-survey" subject="51-3092" measure="pay-year" />, y en las tiendas
<Fact source="bread-survey" subject="51-3011" measure="pay-year" group="industry=Shops" />.

## Cómo leer las perspectivas

Los empleos cambian un <Fact source="bread-outlook" subject="51-3011" measure="growth-percent" />.

## Cómo entrar

Pocas palabras.

## Cómo se crece

Pocas palabras.

## Variantes

Pocas palabras.

## Razones para no elegirlo

Pocas palabras.

## Lo que no sabemos

Pocas palabras.

## Tendencias

Pocas palabras.
`;

/** The translation with one change. */
const changed = (change: (text: string) => string): Record<string, string> => ({
  [FILE]: change(TEXT),
});

test('a right translation has no problem; rules about English words leave it alone', () => {
  const names = 'roles: { batch-maker: Elaboración por lotes }\nskills: { kneading: Amasado }\n';
  const english = edit(
    'Pocas palabras.\n\n## Variantes',
    'Un seamless rol, cutting-edge y hombre-man.\n\n## Variantes',
  );
  expect(check(makeContent({ [FILE]: TEXT, [NAMES]: names }))).toEqual([]);
  expect(check(makeContent(changed(english)))).toEqual([]);
});

const HINT = 'Translate the same entries in the same order, no more and no fewer.';
const wrong: TreeCase[] = [
  [
    'a translation of an unknown guide',
    { 'content/translations/es/roles/bakery.mdx': TEXT },
    [
      'content/translations/es/roles/bakery.mdx:3:1  translation-unknown  there is no guide content/roles/bakery.mdx to translate | Did you mean…baker…',
    ],
  ],
  [
    'an entry too few',
    changed(edit('  - { title: Hoteles, text: Horneas para el desayuno. }\n', '')),
    [`${FILE}:8:1  translation-mismatch  employers: 2 entries, but 3 in ${BAKER} | ${HINT}`],
  ],
  [
    'a tool too many',
    changed(edit('items: [Rasqueta, Balanza]', 'items: [Rasqueta, Balanza, Paño]')),
    [`${FILE}:20:24  translation-mismatch  tools[1].items: 3 entries, but 2 in ${BAKER} | ${HINT}`],
  ],
  [
    'a figure that the English section does not cite',
    changed(
      edit(
        'Pocas palabras.\n\n## Tendencias',
        '<Fact source="bread-outlook" subject="51-3011" measure="growth-percent" />\n\n## Tendencias',
      ),
    ),
    [
      `${FILE}:…:1  translation-mismatch  "Lo que no sabemos" cites <Fact measure="growth-percent" source="bread-outlook" subject="51-3011" />, unlike ${BAKER} | Cite the same figures as the English section.`,
    ],
  ],
  [
    'a figure left out',
    changed(
      edit('un <Fact source="bread-outlook" subject="51-3011" measure="growth-percent" />', 'poco'),
    ),
    [
      `${FILE}:…:1  translation-mismatch  "Cómo leer las perspectivas" lacks <Fact measure="growth-percent" source="bread-outlook" subject="51-3011" />, which stands in ${BAKER} | Cite the same figures as the English section.`,
    ],
  ],
  [
    'an English guide that has moved on',
    { [FILE]: TEXT, [BAKER]: edit('updated: 2026-10-02', 'updated: 2026-10-05') },
    [
      `${FILE}:2:1  translation-lags  ${BAKER} changed on 2026-10-05; these words follow that of 2026-10-02 | Translate what changed since, then set sourceUpdated; readers see a notice until then.`,
    ],
  ],
  [
    'words that follow a guide of tomorrow',
    changed(edit('sourceUpdated: 2026-10-02', 'sourceUpdated: 2026-10-09')),
    [
      `${FILE}:2:1  date-order  sourceUpdated 2026-10-09 is after the last change of ${BAKER}, 2026-10-02 | Write the day of the English guide that you translated: 2026-10-02.`,
    ],
  ],
  [
    'an English heading',
    changed(edit('## Tendencias', '## Trends')),
    [
      `${FILE}:…  heading-missing  the section "## Tendencias" is missing | …`,
      `${FILE}:…  heading-unknown  "Trends" is not a heading of this kind of page | …`,
    ],
  ],
  [
    'a figure typed into Spanish prose',
    changed(
      edit(
        'Pocas palabras.\n\n## Cómo entrar'.replace('Pocas palabras.\n\n', ''),
        'Crece un 5 por ciento y paga 50 mil dólares.\n\n## Cómo entrar',
      ),
    ),
    [
      `${FILE}:…  bare-figure  "5 por ciento" has no source | …`,
      `${FILE}:…  bare-figure  "50 mil dólares" has no source | …`,
    ],
  ],
  [
    'code, as in any other file of content',
    changed(edit('## Qué es\n', 'import x from "y";\n\n## Qué es\n')),
    [`${FILE}:…  no-code  …`],
  ],
  [
    'a link whose words say nothing in Spanish',
    changed(edit('[masa](/skills/kneading/)', '[aquí](/skills/kneading/)')),
    [`${FILE}:…  link-text  "aquí" does not say where the link leads | …`],
  ],
  [
    'text left from a template',
    changed(edit('scope: Un puesto.', 'scope: TODO escribir.')),
    [`${FILE}:…  placeholder  "TODO" is left from a template | …`],
  ],
  [
    'a key that only the English file has',
    changed(edit('title: Panadería\n', 'title: Panadería\nfamily: baking\n')),
    [`${FILE}:4:1  key-unknown  unknown key "family" | …`],
  ],
  [
    'a name of a role that does not exist',
    { [NAMES]: 'roles: { bakr: Panadería }\nskills: {}\n' },
    [`${NAMES}:1:…  reference-unknown  there is no role "bakr" | Did you mean…baker…`],
  ],
  [
    'a language that the site does not have',
    { 'content/translations/fr/roles/baker.mdx': TEXT },
    [
      'content/translations/fr  file-type  does not belong in content/translations/ | …content/translations/ holds: es.',
    ],
  ],
  [
    'a folder that nothing reads',
    { 'content/translations/es/role/baker.mdx': TEXT },
    ['content/translations/es/role  file-type  does not belong in content/translations/es/ | …'],
  ],
];

test.for(wrong)('%s', ([, changes, expected]) => expectProblems(changes, expected));

test('a guide with problems of its own is told once, not by its translation too', () => {
  const found = check(makeContent({ [FILE]: TEXT, [BAKER]: edits(['title: Baker\n', '']) }));
  expect(found.every((line) => !line.startsWith('content/translations/'))).toBe(true);
  expect(found).not.toEqual([]);
});
