/** The first of `length` places that isn't before what is looked for; those before it come first (binary search). */
export function firstPlace(length: number, isBefore: (place: number) => boolean): number {
	let [low, high] = [0, length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
