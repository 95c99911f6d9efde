import { wantsColour } from '#diagnostics/paint.ts';

/** Where the command writes: its report to `out`, remarks to `err`. */
export interface Output {
	out: (text: string) => void;
	err: (text: string) => void;
	colour: boolean;
	/** Columns a report may take. */
	width: number;
}

const NARROW = 80;
const WIDE = 120;

/** The process's own streams. */
export const terminal: Output = {
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text),
	get colour() {
		return wantsColour(process.stdout, process.env);
	},
	get width() {
		return Math.min(WIDE, Math.max(NARROW, process.stdout.columns || WIDE));
	},
};
