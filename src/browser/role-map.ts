// Zoom and pan of the map of roles, by buttons, keys, wheel and dragging; only the viewBox changes.
// The map is complete without this.

const MOST = 6;
const STEP = 1.5;

interface View {
  /** How many times larger than the whole map. */
  zoom: number;
  /** Middle of what is shown, in parts of the map. */
  x: number;
  y: number;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

function wire(figure: HTMLElement): void {
  const sheets = [...figure.querySelectorAll<SVGSVGElement>('.sheet')].map((svg) => {
    const { width, height } = svg.viewBox.baseVal;
    return { svg, width, height };
  });
  const view: View = { zoom: 1, x: 0.5, y: 0.5 };

  /** Shows a part of the map and never what lies beyond its edges. */
  const show = (zoom: number, x: number, y: number): void => {
    view.zoom = clamp(zoom, 1, MOST);
    const half = 0.5 / view.zoom;
    view.x = clamp(x, half, 1 - half);
    view.y = clamp(y, half, 1 - half);
    for (const { svg, width, height } of sheets) {
      const box = [(view.x - half) * width, (view.y - half) * height];
      svg.setAttribute('viewBox', [...box, width * 2 * half, height * 2 * half].join(' '));
      svg.classList.toggle('zoomed', view.zoom > 1);
    }
  };
  /** Zooms so that the point at these parts of the picture stays where it is. */
  const zoomAt = (factor: number, px = 0.5, py = 0.5): void => {
    const zoom = clamp(view.zoom * factor, 1, MOST);
    const shift = 1 / view.zoom - 1 / zoom;
    show(zoom, view.x + (px - 0.5) * shift, view.y + (py - 0.5) * shift);
  };
  const move = (x: number, y: number): void =>
    show(view.zoom, view.x + x / view.zoom, view.y + y / view.zoom);

  const does: Record<string, () => void> = {
    in: () => zoomAt(STEP),
    out: () => zoomAt(1 / STEP),
    all: () => show(1, 0.5, 0.5),
    left: () => move(-0.25, 0),
    right: () => move(0.25, 0),
    up: () => move(0, -0.25),
    down: () => move(0, 0.25),
  };
  const keys: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', '0': 'all' };

  const tools = figure.querySelector('[data-map-tools]');
  tools?.classList.add('ready');
  tools?.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) does[target.dataset['does'] ?? '']?.();
  });
  figure.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = view.zoom > 1 ? /^Arrow(.+)/.exec(event.key)?.[1]?.toLowerCase() : '';
    const run = does[keys[event.key] ?? arrow ?? ''];
    if (!run) return;
    event.preventDefault();
    run();
  });
  for (const sheet of sheets) wireSheet(sheet.svg, view, { show, zoomAt });
}

interface Actions {
  show: (zoom: number, x: number, y: number) => void;
  zoomAt: (factor: number, px: number, py: number) => void;
}

function wireSheet(svg: SVGSVGElement, view: View, { show, zoomAt }: Actions): void {
  const whole = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top, width, height } = svg.getBoundingClientRect();
      const at = [(event.clientX - left) / width, (event.clientY - top) / height] as const;
      zoomAt(event.deltaY < 0 ? 1.2 : 1 / 1.2, ...at);
    },
    { passive: false },
  );

  let from: { x: number; y: number; view: View } | undefined;
  let dragged = false;
  svg.addEventListener('pointerdown', (event) => {
    dragged = false;
    if (view.zoom > 1) from = { x: event.clientX, y: event.clientY, view: { ...view } };
  });
  svg.addEventListener('pointermove', (event) => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    dragged ||= Math.hypot(dx, dy) > 4;
    if (!dragged) return;
    svg.setPointerCapture(event.pointerId);
    const { width, height } = svg.getBoundingClientRect();
    show(view.zoom, from.view.x - dx / width / view.zoom, from.view.y - dy / height / view.zoom);
  });
  for (const end of ['pointerup', 'pointercancel'])
    svg.addEventListener(end, () => (from = undefined));
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  // A drag that ends on a role is no click on it.
  svg.addEventListener('click', (event) => dragged && event.preventDefault(), true);

  // A role that gets the focus comes into sight, and its lines stand out.
  const roles = [...svg.querySelectorAll('a[data-role]')];
  const light = (target: EventTarget | null): void => {
    const role = target instanceof Element ? target.closest('a[data-role]') : null;
    const number = role ? String(roles.indexOf(role)) : '';
    svg.classList.toggle('lit', role !== null);
    for (const tie of svg.querySelectorAll<SVGElement>('.tie'))
      tie.classList.toggle('on', (tie.dataset['n'] ?? '').split(' ').includes(number));
  };
  svg.addEventListener('pointerover', ({ target }) => light(target));
  svg.addEventListener('pointerleave', () => light(document.activeElement));
  svg.addEventListener('focusout', () => light(null));
  svg.addEventListener('focusin', ({ target }) => {
    light(target);
    const link = target instanceof SVGAElement ? target : undefined;
    if (!link || view.zoom === 1) return;
    const { x, y, width, height } = link.getBBox();
    const [px, py] = [(x + width / 2) / whole.width, (y + height / 2) / whole.height];
    const half = 0.4 / view.zoom;
    if (Math.abs(px - view.x) > half || Math.abs(py - view.y) > half) show(view.zoom, px, py);
  });
}

document.querySelectorAll<HTMLElement>('[data-role-map]').forEach(wire);
