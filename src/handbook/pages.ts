// The pages of the handbook in the order in which an editor needs them.

export const handbookPages = [
  {
    href: '/contribute/first-edit/',
    title: 'Your first edit in five minutes',
    about: 'Mend a sentence in the browser, without installing anything.',
  },
  {
    href: '/contribute/anatomy/',
    title: 'Anatomy of a guide',
    about: 'Which part of the file becomes which part of the page.',
  },
  {
    href: '/contribute/style/',
    title: 'Style',
    about: 'How guides read, with good and bad pairs.',
  },
  {
    href: '/contribute/figures/',
    title: 'How a figure is accepted',
    about: 'From a publication to a number with a mark.',
  },
  {
    href: '/contribute/rules/',
    title: 'Rules of the check',
    about: 'What each message means and how to mend it.',
  },
  {
    href: '/contribute/keys/',
    title: 'Keys of the front matter',
    about: 'Every key with its kind, limits and purpose.',
  },
  {
    href: '/contribute/safety/',
    title: 'Why a stranger’s change cannot do harm',
    about: 'What runs where when a pull request arrives.',
  },
  {
    href: '/contribute/licenses/',
    title: 'Licenses',
    about: 'Under which terms texts, tables and code are passed on.',
  },
] as const;
