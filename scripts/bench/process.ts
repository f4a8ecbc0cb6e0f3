// Runs a command and measures what it and all processes below it cost. Reads /proc, so Linux only.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
  /** CPU seconds, user and system, of the whole tree of processes. */
  cpu: number;
  wall: number;
  /** Highest sum of the resident memory of the tree, in bytes; read ten times a second. */
  memory: number;
  /** The same of the process itself, without those below it. */
  ownMemory: number;
}

/** Ticks of /proc a second; fixed on every Linux that Node runs on. */
const TICKS = 100;

/** CPU seconds of children that this process has waited for. */
function waitedCpu(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

/** Resident memory of a process; 0 for one that has just ended. */
function ownBytes(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function residentBytes(pid: string): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    return children
      .filter(Boolean)
      .reduce((sum, child) => sum + residentBytes(child), ownBytes(pid));
  } catch {
    return 0;
  }
}

/** Runs a program of Node in a folder. Throws with its last output when it fails. */
export function run(
  root: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Cost> {
  const before = waitedCpu();
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [memory, ownMemory, said] = [0, 0, ''];
  const keep = (data: Buffer): void => void (said = (said + data.toString()).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const timer = setInterval(() => {
    memory = Math.max(memory, residentBytes(String(child.pid)));
    ownMemory = Math.max(ownMemory, ownBytes(String(child.pid)));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const wall = (performance.now() - start) / 1000;
      if (code === 0) resolve({ cpu: waitedCpu() - before, wall, memory, ownMemory });
      else reject(new Error(`${args.join(' ')} ended with ${code}\n${said}`));
    });
  });
}
