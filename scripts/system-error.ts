/** What the system's own names for its refusals mean; where they are of a file or folder, that comes first. */
const MEANINGS: Readonly<Record<string, string>> = {
	EACCES: 'may not be opened or written: give yourself the right to it, or ask who keeps this computer.',
	EPERM: 'may not be changed: it is write-protected, or another program has it open.',
	EROFS: 'lies on a disk that can only be read.',
	EBUSY: 'is in use by another program: close it there, then try again.',
	EISDIR: 'is a folder where a file should be: move it away.',
	ENOTDIR: 'can’t be reached: one of its folders is a file.',
	EEXIST: 'is in the way: a file of that name is there already.',
	ENAMETOOLONG: 'has too long a name for this disk.',
	ENOSPC: 'can’t be written: the disk is full.',
	EDQUOT: 'can’t be written: your share of the disk is full.',
};

/** Whether the system refused something: a file that may not be written, is open elsewhere, or has no room. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'syscall' in error;
}

/** One sentence for people: the system’s refusal in plain words, or the error’s own message. */
export function explainError(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
	const meaning = MEANINGS[code];
	const place = dest ?? path;
	return meaning === undefined || place === undefined ? error.message : `${place} ${meaning}`;
}
