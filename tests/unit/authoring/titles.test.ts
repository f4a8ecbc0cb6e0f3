import { expect, test } from 'vitest';
import { idOf, pluralOf, roleNamed, titleKey } from '../../../src/authoring/titles.ts';
import { makeAtlas, makeRole } from '../../support/make.ts';

test.for([
  ['Back End Developer', 'back-end developer'],
  ['Backend developer', 'BACK-END DEVELOPER'],
  ['Café owner', 'cafe owner'],
])('%s and %s are one name', ([a = '', b = '']) => expect(titleKey(a)).toBe(titleKey(b)));

test.for([
  ['C developer', 'C++ developer'],
  ['C developer', 'C# developer'],
  ['Data analyst', 'Data engineer'],
])('%s and %s are two names', ([a = '', b = '']) => expect(titleKey(a)).not.toBe(titleKey(b)));

test.for([
  ['Data engineer', 'data-engineer'],
  ['C++ developer', 'c-plus-plus-developer'],
  ['C# developer', 'c-sharp-developer'],
  ['  UX / UI designer ', 'ux-ui-designer'],
  ['Développeuse', 'developpeuse'],
  ['../../etc/passwd', 'etc-passwd'],
  ['日本', ''],
])('the file of "%s" is called "%s"', ([title = '', id]) => expect(idOf(title)).toBe(id));

test.for([
  ['Data engineer', 'data engineers'],
  ['QA engineer', 'QA engineers'],
  ['iOS developer', 'iOS developers'],
  ['Security analyst', 'security analysts'],
  ['Head of data', 'heads of data'],
  ['QA apprentice', 'QA apprentices'],
  ['Test lead', 'test leads'],
])('more than one %s are %s', ([title = '', plural]) => expect(pluralOf(title)).toBe(plural));

test('a name is found as title, other name or search term, in this order', () => {
  const atlas = makeAtlas({
    roles: [
      makeRole({ title: 'Baker', aliases: ['Bread maker'], searchTerms: ['Miller'] }),
      makeRole({ title: 'Miller', plural: 'millers', aliases: ['Grinder'] }, 'miller'),
    ],
  });
  expect(roleNamed(atlas, 'bakers')).toEqual({ id: 'baker', title: 'Baker', as: 'title' });
  expect(roleNamed(atlas, 'BREAD-MAKER')).toMatchObject({ id: 'baker', as: 'alias' });
  expect(roleNamed(atlas, 'miller')).toMatchObject({ id: 'miller', as: 'title' });
  expect(roleNamed(atlas, 'Astronaut')).toBeUndefined();
});
