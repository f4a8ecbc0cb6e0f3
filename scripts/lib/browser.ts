/** Finds a Chromium and starts it for the browser tests. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Usual places of Chromium and Chrome; the Windows ones start at a folder the system names. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')];
  }),
];

/** A program and the environment it needs. */
interface Program {
  executablePath: string;
  env: NodeJS.ProcessEnv;
}

/**
 * Starts a headless Chromium. The caller closes it.
 *
 * Looks at the CHROMIUM environment variable, then at the usual places, then takes the one in the
 * npm package `@sparticuz/chromium`. ROLE_ATLAS_BROWSER=npm goes straight to that last one.
 *
 * @param args further switches of Chromium's command line
 * @returns a running browser
 * @throws Error when CHROMIUM names no file, no browser can be had here, or it does not start
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await findProgram();
  return chromium.launch({ executablePath, env, args: [...FLAGS, ...args], headless: true });
}

async function findProgram(): Promise<Program> {
  const choice = process.env['ROLE_ATLAS_BROWSER'] ?? '';
  if (choice === 'npm') return npmProgram();
  if (choice !== '') throw new Error(`ROLE_ATLAS_BROWSER can only be "npm", not "${choice}".`);
  const wanted = process.env['CHROMIUM'] ?? '';
  if (wanted !== '' && !existsSync(wanted)) throw new Error(`CHROMIUM names no file: ${wanted}`);
  const installed = wanted === '' ? PLACES.find((place) => existsSync(place)) : wanted;
  return installed === undefined ? npmProgram() : { executablePath: installed, env: process.env };
}

async function npmProgram(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome found: install one, or set CHROMIUM to its path.');
  }
  const folder = await unpackedFolder();
  const executablePath = join(folder, 'chromium');
  const env = withFonts(process.env, folder);
  if (await starts(executablePath, env)) return { executablePath, env };
  // The system lacks libnss3 or its kin. The bundled ones need glibc 2.34 while Chromium itself
  // is content with 2.25, so those of the system, where there are any, come first.
  const libraries = join(folder, 'al2023', 'lib');
  const others = env['LD_LIBRARY_PATH'] ?? '';
  const path = others === '' ? libraries : `${libraries}:${others}`;
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: path } };
}

/** Whether the loader finds every shared library of a program. */
async function starts(program: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  return run(program, ['--version', '--no-sandbox'], { env }).then(
    () => true,
    () => false,
  );
}

/** Adds the font of the package to those of the system, which may have none at all. */
function withFonts(env: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  if (env['FONTCONFIG_FILE'] !== undefined || env['FONTCONFIG_PATH'] !== undefined) return env;
  return { ...env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

const FONT_SETTINGS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/**
 * Unpacks the npm browser once per version, next to the package.
 *
 * The package itself unpacks into the folder for temporary files and takes whatever is there for
 * complete, so two test files that start together would get half a browser. Here a child process
 * unpacks into a folder of its own, which gets its final name when all is there.
 */
async function unpackedFolder(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = dirname(dirname(entry));
  const manifest = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = join(packageFolder, '..', '..', '.cache', 'role-atlas');
  const final = join(cache, `chromium-${version}`);
  if (existsSync(final)) return final;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpack-'));
  try {
    const libraries = join(packageFolder, 'bin', 'al2023.tar.br');
    const code = `
      const { default: chromium, inflate } = await import(${JSON.stringify(pathToFileURL(entry).href)});
      await chromium.executablePath();
      await inflate(${JSON.stringify(libraries)});`;
    const env = { ...process.env, TMPDIR: staging };
    await run(process.execPath, ['--input-type=module', '--eval', code], { env });
    writeFileSync(join(staging, 'fonts.conf'), FONT_SETTINGS);
    await rename(staging, final).catch((error: unknown) => {
      if (!existsSync(final)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return final;
}
