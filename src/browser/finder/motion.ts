// Shows where rows went, for readers who have nothing against motion.

const LONGEST_WAY = 400;
const TIMING = { duration: 220, easing: 'ease-out' };

function tops(rows: readonly HTMLElement[]): Map<HTMLElement, number> {
  const shown = rows.filter((row) => !row.hidden);
  return new Map(shown.map((row) => [row, row.getBoundingClientRect().top]));
}

function inView(top: number): boolean {
  return top > -LONGEST_WAY && top < innerHeight + LONGEST_WAY;
}

/** Makes a change of rows; those that stay glide to their new place, those that come fade in. */
export function rearrange(rows: readonly HTMLElement[], change: () => void): void {
  if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) {
    change();
    return;
  }
  const before = tops(rows);
  for (const row of rows) for (const running of row.getAnimations()) running.cancel();
  change();
  for (const [row, top] of tops(rows)) {
    const from = before.get(row);
    if (!inView(top) && !inView(from ?? top)) continue;
    if (from === undefined) row.animate({ opacity: [0, 1] }, TIMING);
    else if (from !== top) {
      const way = Math.max(-LONGEST_WAY, Math.min(LONGEST_WAY, from - top));
      row.animate({ transform: [`translateY(${way}px)`, 'none'] }, TIMING);
    }
  }
}
