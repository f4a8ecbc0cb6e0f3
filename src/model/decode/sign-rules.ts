// Phrases that deserve a question, each with its reason. The page shows reason and question as they stand.

export interface Sign {
  id: string;
  title: string;
  /** The words of the ad that show it; empty where something is absent. */
  words: string[];
  why: string;
  ask: string;
}

export interface Rule extends Omit<Sign, 'words'> {
  pattern: RegExp;
  /** Takes the sign back where it matches in the same sentence. */
  unless?: RegExp;
}

/** Words worth a question. */
export const RULES: readonly Rule[] = [
  {
    id: 'degree',
    title: 'A degree is asked for',
    pattern:
      /\b(?:bachelor'?s?|master'?s?|b\.?sc\.?|m\.?sc\.?|ph\.?d|university degree|college degree|(?<!no |a )degree (?:in|required|from)|degree|four-year college)\b/i,
    unless:
      /equivalent|or (?:similar|comparable)|not (?:needed|required|necessary)|no degree|no need|don'?t ask|without a degree|welcome|or experience|degree is not|scrum master/i,
    why: 'Few tech jobs need a degree by law. Where an ad does not say "or equivalent experience", it is often a line that every ad of the house has.',
    ask: 'Would equivalent experience do, and who decides that?',
  },
  {
    id: 'heroes',
    title: 'Heroic words',
    pattern:
      /\b(?:ninjas?|rock ?stars?|gurus?|wizards?|superstars?|unicorns?|hackers? mindset|10x)\b/gi,
    unless: /\bno (?:\w+ )?(?:ninja|rockstar|heroics)/i,
    why: "They describe nobody's work, and some good people do not feel meant by them.",
    ask: 'What would I have done after three months that makes you say this went well?',
  },
  {
    id: 'pressure',
    title: 'Words for pressure',
    pattern:
      /\b(?:fast[- ]paced|thrive under pressure|under pressure|work hard(?:s)?,? (?:and )?play hard|works hard and plays hard|high[- ]energy|hustle|whatever it takes|extra mile|relentless|grind|hit the ground running|hits the ground running)\b/gi,
    why: 'They can mean lively work, or too few people for it.',
    ask: 'How many hours did the team work last week, and what was late?',
  },
  {
    id: 'family',
    title: 'The firm calls itself a family',
    pattern:
      /\b(?:(?:we are|we're|like|passionate,? [\w-]+|high-energy) (?:a |one (?:big )?)?family\b|work family)/gi,
    unless: /family[- ]owned/i,
    why: 'A family does not pay overtime and cannot be resigned from. It may mean kindness, or duties that no contract names.',
    ask: 'Who did this work before, and why did they leave?',
  },
  {
    id: 'hats',
    title: 'Many jobs in one',
    pattern:
      /\b(?:(?:wear(?:s|ing)?|many) (?:many |several |different )?hats|all aspects|jack of all trades|and other duties as assigned|other duties as assigned)\b/gi,
    why: 'In a small firm it is honest. In a large one it can hide a post that nobody defined.',
    ask: 'Which part of this filled the last month?',
  },
  {
    id: 'coded-age',
    title: 'Words that hint at an age',
    pattern:
      /\b(?:young (?:and \w+ )?team|young,? dynamic|digital natives?|recent graduates? only|energetic young|youthful)\b/gi,
    why: 'The work has no age; in many countries such words are not allowed in an ad.',
    ask: 'How long have the people in the team worked in this trade?',
  },
  {
    id: 'coded-gender',
    title: 'Words that hint at a gender',
    pattern:
      /\b(?:he will|his duties|salesman|foreman|chairman|manpower|guys|dominant|dominate|aggressive(?:ly)?|nurturing)\b/gi,
    why: 'They describe one kind of person and not the work, and studies of ads find that others then apply less.',
    ask: 'What does the work itself ask for here?',
  },
  {
    id: 'native',
    title: 'A native speaker is asked for',
    pattern:
      /\bnative (?:english |german |french |spanish )?(?:speakers?|level)\b|\bmother tongue\b/gi,
    why: 'Where one was born says little about how one writes; a level can be named instead.',
    ask: 'Which level of the language does the work need, and for what?',
  },
  {
    id: 'on-call',
    title: 'Work outside hours without its terms',
    pattern:
      /\b(?:24\/7|on[- ]call as needed|flexible hours as required|evenings and weekends|weekends as (?:needed|required))\b/gi,
    why: 'How often, at what hours and how it is paid makes the difference between a duty and a burden.',
    ask: 'How many calls came last month, at what hours, and how are they paid?',
  },
  {
    id: 'test',
    title: 'A long task to do at home',
    pattern:
      /\b(?:take[- ]home (?:assignment|project|task|test)|unpaid (?:trial|test|task|work)|trial (?:day|week|period without pay)|coding assignment|test project|spec work)\b/gi,
    unless: /\bpaid (?:trial|test|task)|, paid\b/i,
    why: 'Work of a day or more that is not paid falls on people who can give it away.',
    ask: 'How long should it take at most, is it paid, and who keeps the result?',
  },
  {
    id: 'fruit',
    title: 'Small gifts named as benefits',
    pattern:
      /\b(?:free (?:fruit|snacks|coffee|pizza|lunch|beer)|table football|foosball|ping[- ]pong|beer fridge|all the [\w ]*lunches)\b/gi,
    why: 'They cost less than a day of leave. What counts stands elsewhere, or nowhere.',
    ask: 'How many days of leave are there, and how many did people take last year?',
  },
  {
    id: 'vague-pay',
    title: 'Pay as an adjective',
    pattern:
      /\b(?:competitive (?:salary|pay|compensation|package|remuneration)|attractive (?:salary|package)|commensurate with experience|salary (?:DOE|negotiable)|pay DOE)\b/gi,
    why: '"Competitive" is an adjective. Somebody has a range, or the post has no budget.',
    ask: 'Which range is set aside for this post?',
  },
];

/** Signs that there is no job behind the ad. */
export const FRAUD: readonly Rule[] = [
  {
    id: 'fraud-money',
    title: 'You are to pay, or to pass money on',
    pattern:
      /\b(?:training fee|registration fee|application fee|processing fee|purchase (?:your|the) [\w ]{0,24}equipment|receive a check|(?:send|transfer|forward) (?:the )?(?:money|funds|payment|parcels)|starter kit fee|gift cards?)\b/gi,
    why: 'A real employer pays you and never the other way round. A check that you cash and pass on bounces later, and the loss is yours.',
    ask: "Do not ask. Look for the post on the firm's own site and call the number printed there.",
  },
  {
    id: 'fraud-papers',
    title: 'Bank details or papers before a contract',
    pattern:
      /\b(?:bank (?:account )?details|copy of your passport|passport copy|social security number|scan of your id|online banking)\b/gi,
    why: 'Nobody needs them before you have signed. They are what identity theft is made of.',
    ask: "Do not send them. Ask for a contract first, and for a call at the firm's public number.",
  },
  {
    id: 'fraud-chat',
    title: 'Hiring by private messenger, or without an interview',
    pattern:
      /\b(?:(?:by|via|on) (?:telegram|whatsapp|signal)(?: chat)?|telegram|no interview|immediate start,? no|hired the same day)\b/gi,
    why: "Talks that leave the firm's own address cannot be checked, and an offer without a talk is no offer.",
    ask: "Ask for a mail from the firm's own domain and for a video call with a future colleague.",
  },
  {
    id: 'fraud-rate',
    title: 'Much money for no experience',
    pattern: /\bno experience (?:needed|required|necessary)\b/gi,
    unless: /train|apprentice/i,
    why: 'Together with high pay it is the commonest bait.',
    ask: 'Ask what the work of the first week is, and who teaches it.',
  },
];
