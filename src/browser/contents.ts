// Contents that follow the reader: the section being read is marked in the list.

const links = new Map<Element, HTMLAnchorElement>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
  const heading = document.getElementById(link.hash.slice(1));
  if (heading) links.set(heading, link);
}

let queued = false;

/** The last heading above the upper third of the window is the one being read. */
function mark(): void {
  queued = false;
  let current: HTMLAnchorElement | undefined;
  for (const [heading, link] of links) {
    if (heading.getBoundingClientRect().top > innerHeight / 3) break;
    current = link;
  }
  for (const link of links.values()) {
    if (link === current) link.ariaCurrent = 'location';
    else link.removeAttribute('aria-current');
  }
  // Where the list is longer than the window, the mark stays in sight.
  const list = current?.closest<HTMLElement>('.contents');
  if (current && list && list.scrollHeight > list.clientHeight) {
    const middle = current.offsetTop - list.clientHeight / 2;
    if (Math.abs(list.scrollTop - middle) > list.clientHeight / 3) list.scrollTop = middle;
  }
}

function later(): void {
  if (queued) return;
  queued = true;
  requestAnimationFrame(mark);
}

addEventListener('scroll', later, { passive: true });
addEventListener('resize', later);
later();
