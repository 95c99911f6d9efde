import { ConverterFactory, Locale } from 'opencc-js/cn2t';
import { SCRIPT_EXCEPTIONS, SCRIPT_VARIANTS } from './script-exceptions.ts';

/** Labels, headings and names come again and again; to remember whole clauses takes longer than to convert them. */
const LONGEST_REMEMBERED = 24;
const HAN = /\p{Script=Han}/u;

let convert: ((text: string) => string) | undefined;
const remembered = new Map<string, string>();

/** Simplified → traditional Chinese as written in Hong Kong (OpenCC `hk` and our exceptions); other text stays. Build time only. */
export function toTraditional(text: string): string {
	if (!HAN.test(text)) return text;
	convert ??= createConverter();
	if (text.length > LONGEST_REMEMBERED) return convert(text);
	const known = remembered.get(text);
	if (known !== undefined) return known;
	const result = convert(text);
	remembered.set(text, result);
	return result;
}

function createConverter(): (text: string) => string {
	const exceptions = SCRIPT_EXCEPTIONS.map(([simplified, traditional]): [string, string] => [
		simplified,
		traditional,
	]);
	const variants = SCRIPT_VARIANTS.map(([openCC, printed]): [string, string] => [openCC, printed]);
	const simplified = Locale.from.cn ?? [];
	return ConverterFactory(...simplified.map((group) => [exceptions, ...group]), ...(Locale.to.hk ?? []), [variants]);
}
