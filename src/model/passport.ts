// The role's names and codes: one job in the classifications of several countries.
import type { Role } from '../schema/role.ts';
import { schemes } from '../schema/scheme.ts';
import type { Atlas } from './atlas.ts';
import { fitSentences } from './figure.ts';

export interface PassportLine {
  scheme: string;
  place: string;
  url: string;
  code: string;
  title: string;
  fit: string;
  evidence: string;
}

/** One line per code of the role, in the order of its front matter. */
export function passport(atlas: Atlas, role: Role): PassportLine[] {
  return role.codes.map((code) => {
    const about = schemes[code.scheme];
    const title = atlas.categories.get(`${code.scheme} ${code.code}`)?.title ?? '';
    return {
      scheme: about.name,
      place: about.place,
      url: about.url,
      code: /\d/.test(code.code) ? code.code : '',
      title,
      fit: fitSentences[code.fit],
      evidence: code.evidence ?? '',
    };
  });
}
