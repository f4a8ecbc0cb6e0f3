// Asks addresses politely: one at a time of each host, with a pause, under a name, and not for more
// than the head of a page where the host gives it.

export type Verdict =
  /** It answers. */
  | 'alive'
  /** It leads to another address for good. */
  | 'moved'
  /** 404, 410, or a name that does not exist. */
  | 'gone'
  /** It refuses programs (401, 403, 429 and such): a person has to look. */
  | 'refused'
  /** No answer in time, or a fault of the server. */
  | 'failing';

export interface Answer {
  address: string;
  verdict: Verdict;
  /** Status or reason, in words. */
  why: string;
}

export interface AskOptions {
  /** Milliseconds between two requests to one host. */
  pause?: number;
  /** Milliseconds after which an answer is too late. */
  timeout?: number;
  /** Hosts asked at the same time. */
  hosts?: number;
  /** Longest wait that a host may ask for with Retry-After, in milliseconds. */
  longest?: number;
}

const DEFAULTS = { pause: 1000, timeout: 20_000, hosts: 6, longest: 30_000 };
const NAME =
  'RoleAtlasLinkCheck/1 (+https://github.com/role-atlas/role-atlas; one request per page)';
const FOR_GOOD = new Set([301, 308]);
const FOR_NOW = new Set([302, 303, 307]);
const GONE = new Set([404, 410]);
const REFUSED = new Set([401, 402, 403, 405, 406, 418, 429, 451, 999]);
const MOST_HOPS = 5;

const sleep = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

async function request(
  address: string,
  method: 'HEAD' | 'GET',
  timeout: number,
): Promise<Response> {
  const response = await fetch(address, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': NAME, accept: 'text/html,*/*;q=0.8' },
    signal: AbortSignal.timeout(timeout),
  });
  // The text is not wanted; without this the connection would stay open.
  await response.body?.cancel();
  return response;
}

/** The head, or the page where a host does not know that method; waits once when asked to. */
async function askOnce(address: string, options: Required<AskOptions>): Promise<Response> {
  const head = await request(address, 'HEAD', options.timeout);
  if (head.ok || FOR_GOOD.has(head.status) || FOR_NOW.has(head.status)) return head;
  await sleep(options.pause);
  const page = await request(address, 'GET', options.timeout);
  if (page.status !== 429 && page.status !== 503) return page;
  const seconds = Number(page.headers.get('retry-after') ?? Number.NaN);
  if (!(seconds * 1000 <= options.longest)) return page;
  await sleep(Math.max(options.pause, seconds * 1000));
  return request(address, 'GET', options.timeout);
}

function verdictOf(status: number): Verdict {
  if (status < 400) return 'alive';
  if (GONE.has(status)) return 'gone';
  return REFUSED.has(status) ? 'refused' : 'failing';
}

/** Without scheme, "www." and the slash at the end: a host may add these without a move. */
const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?|\/$/g, '');

async function follow(address: string, options: Required<AskOptions>): Promise<Answer> {
  let at = address;
  let forGood = true;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const { status, headers } = await askOnce(at, options);
    const next = headers.get('location');
    if ((FOR_GOOD.has(status) || FOR_NOW.has(status)) && next !== null) {
      forGood &&= FOR_GOOD.has(status);
      const target = URL.parse(next, at);
      if (!target || !/^https?:$/.test(target.protocol)) {
        return { address, verdict: 'failing', why: 'it leads to an address that is none' };
      }
      at = target.href;
      await sleep(options.pause);
      continue;
    }
    const verdict = verdictOf(status);
    if (verdict !== 'alive') return { address, verdict, why: `status ${status}` };
    const elsewhere = bare(at).replace(/#.*$/, '') !== bare(address).replace(/#.*$/, '');
    return forGood && elsewhere
      ? { address, verdict: 'moved', why: at }
      : { address, verdict: 'alive', why: `status ${status}` };
  }
  return { address, verdict: 'failing', why: `more than ${MOST_HOPS} redirects` };
}

function reasonOf(error: unknown): Pick<Answer, 'verdict' | 'why'> {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND') return { verdict: 'gone', why: 'no host of that name' };
  if (error instanceof Error && error.name === 'TimeoutError')
    return { verdict: 'failing', why: 'no answer in time' };
  return { verdict: 'failing', why: code || 'no connection' };
}

async function ask(address: string, options: Required<AskOptions>): Promise<Answer> {
  try {
    return await follow(address, options);
  } catch (error) {
    return { address, ...reasonOf(error) };
  }
}

/** Asks all addresses; the answers come in the order of the alphabet. Never throws. */
export async function askAll(
  addresses: readonly string[],
  options: AskOptions = {},
): Promise<Answer[]> {
  const all = { ...DEFAULTS, ...options };
  const queue = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const answers: Answer[] = [];
  const work = async (): Promise<void> => {
    for (let mine = queue.shift(); mine; mine = queue.shift()) {
      for (const [i, address] of mine.entries()) {
        if (i) await sleep(all.pause);
        answers.push(await ask(address, all));
      }
    }
  };
  await Promise.all(Array.from({ length: all.hosts }, work));
  return answers.toSorted((a, b) => (a.address < b.address ? -1 : 1));
}
