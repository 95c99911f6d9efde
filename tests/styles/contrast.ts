/** Relative luminance of an sRGB colour written `#rgb` or `#rrggbb` (WCAG 2.2, definition of relative luminance). */
function luminanceOf(colour: string): number {
	const hex = colour.slice(1);
	const digits = hex.length === 3 ? hex.replace(/./gu, '$&$&') : hex;
	const [red = 0, green = 0, blue = 0] = [0, 2, 4]
		.map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrastOf(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

/** The colours that a rule of a style sheet gives its tokens; the rule is named by its selector. */
export function readColours(sheet: string, selector: string): Map<string, string> {
	const start = sheet.indexOf(`${selector} {`);
	const body = start < 0 ? '' : sheet.slice(start, sheet.indexOf('}', start));
	return new Map(
		[...body.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/gu)].map(([, name = '', colour = '']) => [name, colour]),
	);
}
