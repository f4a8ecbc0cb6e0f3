// The pay range of a post, and where it sits among published percentiles.
import type { JobDescriptionPage } from '../../model/job-description.ts';
import { standing, standingSentence } from '../../model/percentile.ts';
import { node } from '../compare/nodes.ts';
import { field, input } from './form.ts';

/** A whole amount: "95,000", "$95 000" and "95k" mean the same; undefined for anything else. */
export function readAmount(text: string): number | undefined {
  const match = /^\D{0,4}(\d[\d,. ]{0,14}?)\s*(k)?\s*\D{0,4}$/i.exec(text.trim());
  const amount = Number((match?.[1] ?? '').replace(/[,. ]/g, '')) * (match?.[2] ? 1000 : 1);
  return match && Number.isFinite(amount) && amount > 0 ? amount : undefined;
}

const CURRENCIES = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF', 'other'];

/** Money without cents; an amount of another currency is written plainly. */
function written(amount: number, currency: string): string {
  if (currency === 'other') return amount.toLocaleString('en-US');
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount);
}

/** Fields for the range. Published pay is compared only where it counts the same: dollars a year. */
export function payFields(published: JobDescriptionPage['builder']['pay']): {
  group: HTMLElement;
  read: () => string;
} {
  const [from, to, more] = [input(''), input(''), input('')];
  for (const one of [from, to]) one.inputMode = 'decimal';
  const currency = document.createElement('select');
  currency.append(...CURRENCIES.map((code) => new Option(code)));
  const where = node('p', 'small');
  where.setAttribute('aria-live', 'polite');
  const group = node(
    'fieldset',
    '',
    node('legend', '', 'Pay a year'),
    node('div', 'post-row', field('From', from), field('To', to), field('Currency', currency)),
    field('What else is paid', more),
    where,
  );
  const show = (): void => {
    const amounts = [readAmount(from.value), readAmount(to.value)].filter(
      (one) => one !== undefined,
    );
    const typed = from.value.trim() !== '' || to.value.trim() !== '';
    if (!typed) where.textContent = '';
    else if (!amounts.length) where.textContent = 'Write amounts in digits, such as 95000.';
    else if (!published) where.textContent = 'No official percentiles are published for this role.';
    else if (currency.value !== 'USD')
      where.textContent =
        'The published percentiles are in US dollars for the United States; other currencies are not compared.';
    else
      where.textContent = amounts
        .map((amount) =>
          standingSentence(
            written(amount, 'USD'),
            published.who,
            standing(amount, published.percentiles),
          ),
        )
        .join(' ');
  };
  group.addEventListener('input', show);
  const read = (): string => {
    const [low, high] = [readAmount(from.value), readAmount(to.value)];
    const amounts = [low, high]
      .filter((one) => one !== undefined)
      .map((one) => written(one, currency.value));
    const rest = more.value.trim();
    return amounts.length ? `${amounts.join(' to ')} a year${rest ? `, ${rest}` : ''}` : '';
  };
  return { group, read };
}
