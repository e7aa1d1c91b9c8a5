// Starts commands of bin/yihaoda that listen, and ends them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const READY = /ready: http:\/\/localhost:(\d+)\//;

/** @param ready what the command prints when it listens, with its port */
export async function start(command, environment, ready = READY) {
  const child = spawn(join(process.env.ROOT, 'bin/yihaoda'), [...command, '--port', '0'], {
    env: { ...process.env, YIHAODA_MODEL_BASE_URL: '', YIHAODA_MODEL_NAME: '', ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const port = await readyPort(child, ready);
  child.stdout.resume();
  return {
    port,
    pid: child.pid,
    async end() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

function readyPort(child, ready) {
  return new Promise((resolve, reject) => {
    let text = '';
    const hear = (chunk) => {
      text += chunk;
      const port = ready.exec(text)?.[1];
      if (port) {
        child.stdout.off('data', hear);
        resolve(Number(port));
      }
    };
    child.stdout.on('data', hear);
    child.once('exit', () => reject(new Error(`the command ended before it was ready:\n${text}`)));
  });
}
