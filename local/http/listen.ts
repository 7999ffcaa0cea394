import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LocalRunError, PortTakenError } from '../errors.ts';

/** Lets the server listen, to this machine only, and answers its port; 0 asks for any free one. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    if (port > 65_535) throw new LocalRunError(`There is no port ${port}: the highest is 65535.`);
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(
        code === 'EADDRINUSE' ? new PortTakenError(port) : new LocalRunError(`Port ${port} cannot be used: ${message}`),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Stops listening at once, whoever is still connected. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
