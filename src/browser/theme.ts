// The theme switch: system, light, dark. The choice is kept in the browser and applied by
// theme-boot.js before the page is drawn.

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

function read(): Theme {
  const set = document.documentElement.dataset['theme'];
  return set === 'light' || set === 'dark' ? set : 'system';
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}

for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-switch]')) {
  select.value = read();
  select.closest('[hidden]')?.removeAttribute('hidden');
  select.addEventListener('change', () =>
    apply(THEMES.find((theme) => theme === select.value) ?? 'system'),
  );
}
