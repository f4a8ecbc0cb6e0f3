// Finding a free port.
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { codeOf } from './site-files.ts';

/** How many ports after the wanted one are tried. */
const EXTRA_PORTS = 10;

/** Listens on the wanted port or one of the next; 0 takes any free one. Throws when all are taken. */
export async function listenNear(server: Server, wanted: number, host: string): Promise<void> {
  const last = wanted === 0 ? 0 : Math.min(wanted + EXTRA_PORTS, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    // `astro dev` listens on ::1 alone. Port 4321 of 127.0.0.1 is free then, but a browser that is
    // sent to localhost:4321 would get the other server.
    if (port !== 0 && host === '127.0.0.1' && (await answersOnIpv6(port))) continue;
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`The ports ${wanted} to ${last} of ${host} are all in use.`);
}

function answersOnIpv6(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '::1' });
    const done = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });
}
