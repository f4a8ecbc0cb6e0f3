// Text that a template, a note to oneself or a language model has left behind.
import { eachPassage, type ProseRule } from '../page.ts';
import { unquoted } from '../words.ts';

const FILL = 'Write what belongs here, or delete the entry.';
const LEFTOVER = 'Delete it, and read the paragraph around it for more of the kind.';

const PLACEHOLDERS: readonly [pattern: RegExp, hint: string][] = [
  [/\[\s*(?:replace|fill in|insert|write|example)\b[^\]]*\]?/iu, FILL],
  [/(?<![\p{L}\p{N}#])(?:TODO|TBD|TBC|FIXME|TKTK|XXX)(?![\p{L}\p{N}])/u, FILL],
  [/\blorem ipsum\b|\bdolor sit amet\b/iu, FILL],
  [/^\s*(?:…|\.{3,}|\?{2,}|-+|n\/a|placeholder|text|sample text)\s*$/iu, FILL],
  [/\bas an? (?:AI|large language model|AI language model)\b/iu, LEFTOVER],
  [
    /\b(?:as of my|my) (?:last )?(?:knowledge|training)(?: data)? (?:cutoff|cut-off|update)\b/iu,
    LEFTOVER,
  ],
  [
    /\b(?:certainly|sure)! here (?:is|are)\b|\bhere is (?:the|a) (?:revised|rewritten|updated) (?:version|text|guide)\b/iu,
    LEFTOVER,
  ],
  [
    /:?contentReference\b|\boaicite\b|\bturn\d+(?:search|view|news)\d+\b|\butm_source=chatgpt/u,
    LEFTOVER,
  ],
];

export const placeholder: ProseRule = ({ passages }) =>
  eachPassage(passages, ({ text }) => {
    const used = unquoted(text);
    return PLACEHOLDERS.flatMap(([pattern, hint]) => {
      const match = pattern.exec(used);
      return match
        ? [
            {
              rule: 'placeholder' as const,
              at: match.index,
              message: `"${match[0].trim().slice(0, 60)}" is left from a template`,
              hint,
            },
          ]
        : [];
    }).slice(0, 1);
  });
