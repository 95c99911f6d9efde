import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes a file or folder, if it is there. */
export function remove(path: string): void {
	rmSync(path, { recursive: true, force: true });
}

/** The folder that every built site has, and hardly anything else. */
const MARK = '_astro';

/** Whether a folder holds a whole site, as a build leaves it. */
export function isSite(folder: string): boolean {
	return existsSync(join(folder, 'index.html')) && existsSync(join(folder, MARK));
}

/** Where the last site waits while a new one takes its place. */
const asideOf = (out: string): string => `${out}.replaced`;

/** Why no site can be put there, which would replace what is there; undefined where it can. */
export function explainPlace(out: string): string | undefined {
	const found = statSync(out, { throwIfNoEntry: false });
	if (!found) return undefined;
	if (!found.isDirectory()) return `${out} is a file: a site needs a folder.`;
	const names = readdirSync(out);
	if (names.includes(MARK) || names.length === 0) return undefined;
	return `${out} holds something else than a built site, which a build would delete: choose another folder, or empty it.`;
}

/** Puts the last site back where a build was stopped just when it had taken it aside. */
export function recover(out: string): void {
	const aside = asideOf(out);
	if (!isSite(aside)) return;
	if (isSite(out)) remove(aside);
	else {
		remove(out);
		renameSync(aside, out);
	}
}

/** Moves a folder; to another disk it is copied, whole before it takes its name. */
function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		const copy = `${to}.new`;
		remove(copy);
		cpSync(from, copy, { recursive: true });
		renameSync(copy, to);
		remove(from);
	}
}

/** Puts a new site in the place of the last one, which stays where the new one can't be put there. */
export function publish(staging: string, out: string): void {
	mkdirSync(dirname(out), { recursive: true });
	const aside = asideOf(out);
	if (existsSync(out)) renameSync(out, aside);
	try {
		move(staging, out);
	} catch (error) {
		if (existsSync(aside)) renameSync(aside, out);
		throw error;
	}
	remove(aside);
}
