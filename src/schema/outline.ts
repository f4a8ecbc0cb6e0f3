// Headings of a guide. Prose stands under these; the page puts its structured parts around it.

/** Every second-level heading a role guide may have, in the order of the page. */
export const roleOutline = [
  { id: 'what-it-is', heading: 'What it is', required: true },
  { id: 'a-day', heading: 'A day', required: true },
  { id: 'where-they-work', heading: 'Where they work', required: true },
  { id: 'reading-the-pay', heading: 'Reading the pay', required: true },
  { id: 'reading-the-outlook', heading: 'Reading the outlook', required: true },
  { id: 'getting-in', heading: 'Getting in', required: true },
  { id: 'applying', heading: 'Applying', required: true },
  { id: 'growing', heading: 'Growing', required: true },
  { id: 'kinds', heading: 'Kinds', required: true },
  { id: 'reasons-not-to', heading: 'Reasons not to', required: true },
  { id: 'what-we-do-not-know', heading: 'What we do not know', required: true },
  { id: 'trends', heading: 'Trends', required: true },
] as const;

export const skillOutline = [
  { id: 'how-to-learn-it', heading: 'How to learn it', required: true },
] as const;

export type SectionId = (typeof roleOutline)[number]['id'];
