// "Where would this amount sit?" on the published percentiles. Nothing typed leaves the page.
import { standing, standingSentence, type Percentiles } from '../model/percentile.ts';

const money = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** Digits of what was typed: "$95,000", "95 000" and "95k" mean the same. */
function readAmount(text: string): number | undefined {
  const match = /^\s*\$?\s*(\d[\d,. ]*?)\s*(k)?\s*$/i.exec(text);
  if (!match) return undefined;
  const amount = Number((match[1] ?? '').replace(/[, ]/g, '')) * (match[2] ? 1000 : 1);
  return Number.isFinite(amount) && amount > 0 ? amount : undefined;
}

function wire(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input');
  const output = form.querySelector('output');
  const select = form.querySelector('select');
  if (!input || !output || !select) return;
  form.hidden = false;
  const show = (): void => {
    const option = select.selectedOptions[0];
    const amount = readAmount(input.value);
    if (!option || input.value.trim() === '') output.textContent = '';
    else if (amount === undefined)
      output.textContent = 'Write an amount in US dollars a year, such as 95000.';
    else {
      const known = JSON.parse(option.dataset['percentiles'] ?? '') as Percentiles;
      output.textContent = standingSentence(
        money.format(amount),
        option.dataset['who'] ?? '',
        standing(amount, known),
      );
    }
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
}

document.querySelectorAll<HTMLFormElement>('form[data-pay-calculator]').forEach(wire);
