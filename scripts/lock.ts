import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** The process that holds a lock file; undefined where none does, or none that still runs. */
function holderOf(file: string): number | undefined {
	try {
		const pid = Number(readFileSync(file, 'utf8'));
		return Number.isInteger(pid) && pid > 0 && pid !== process.pid && isRunning(pid) ? pid : undefined;
	} catch {
		return undefined;
	}
}

/** Takes a lock file until this process ends; gives the process that has it, where another has. */
export function takeLock(file: string): number | undefined {
	mkdirSync(dirname(file), { recursive: true });
	const holder = holderOf(file);
	if (holder !== undefined) return holder;
	rmSync(file, { force: true });
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return holderOf(file) ?? 0;
		throw error;
	}
	process.once('exit', () => {
		rmSync(file, { force: true });
	});
	return undefined;
}
