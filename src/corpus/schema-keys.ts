import { z } from 'zod';

/** What stands in data at a path; undefined where nothing does. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
		data,
	);
}

/** The branch of a union that data says it is. */
function branchOf(union: z.ZodDiscriminatedUnion, data: unknown): unknown {
	const field = union.def.discriminator;
	const word = valueAt(data, [field]);
	return union.options.find(
		(option) =>
			option instanceof z.ZodObject &&
			(option.shape as Record<string, z.ZodType>)[field]?.safeParse(word).success,
	);
}

/** The names that may stand beside a misspelt one, read off its schema. */
export function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
	let at: unknown = schema;
	const step = (depth: number): void => {
		while (at instanceof z.ZodOptional || at instanceof z.ZodLazy) at = at.unwrap();
		if (at instanceof z.ZodDiscriminatedUnion) at = branchOf(at, valueAt(data, path.slice(0, depth)));
	};
	for (const [depth, key] of path.entries()) {
		step(depth);
		if (at instanceof z.ZodObject) at = (at.shape as Record<PropertyKey, unknown>)[key];
		else if (at instanceof z.ZodArray) at = at.element;
		else return [];
	}
	step(path.length);
	return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
