// A fixed piece of work like that of a build: parsing, maps, strings. Machines and hours differ;
// the ratio of a build to this, run in the same minute, does not.

const WORDS = 'how pay is counted by people who ask employers about their staff each spring'.split(
  ' ',
);
const ROUNDS = 60;

function once(): number {
  const rows = Array.from({ length: 4000 }, (_, i) => ({
    id: `row-${i}`,
    value: (i * 7919) % 10007,
    text: Array.from({ length: 12 }, (_word, j) => WORDS[(i * j + j) % WORDS.length]).join(' '),
  }));
  const parsed = JSON.parse(JSON.stringify(rows)) as typeof rows;
  const groups = new Map<string, string[]>();
  for (const { value, text } of parsed) {
    const key = text.slice(0, 9);
    const html = text.replace(/\b([aeiou]\w*)/g, '<em>$1</em>').replaceAll('&', '&amp;');
    groups.set(key, [...(groups.get(key) ?? []).slice(-20), `<p data-v="${value}">${html}</p>`]);
  }
  return [...groups.values()].flat().join('\n').split('<em>').length;
}

/** CPU seconds of the job in this process. Throws if the work was not what it always is. */
export function calibrate(): number {
  const expected = once();
  const before = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i++)
    if (once() !== expected) throw new Error('The calibration job is not deterministic.');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
