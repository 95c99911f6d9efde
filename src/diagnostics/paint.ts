const codes = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, cyan: 36 } as const;

/** The few terminal styles that reports use. */
export type Style = keyof typeof codes;

/** Wraps text in an ANSI style where colour is wanted. */
export function paint(text: string, style: Style, colour: boolean): string {
	return colour && text !== '' ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
}

/** Decides on colour: FORCE_COLOR (0 or false: off), then NO_COLOR and TERM=dumb, then whether it is a terminal. */
export function wantsColour(
	stream: { isTTY?: boolean | undefined },
	environment: Readonly<Record<string, string | undefined>>,
): boolean {
	const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment;
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	if ((refused !== undefined && refused !== '') || terminal === 'dumb') return false;
	return stream.isTTY === true;
}
