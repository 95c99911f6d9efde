/** Puts text on the clipboard, also where the page came over plain HTTP; tells whether it could. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copySelection(text);
	}
}

/** `navigator.clipboard` needs a secure context, which a handbook within a company often is not. */
function copySelection(text: string): boolean {
	const { activeElement } = document;
	const field = document.createElement('textarea');
	field.value = text;
	field.readOnly = true;
	field.className = 'sr';
	document.body.append(field);
	field.focus(); // which Firefox needs
	field.select();
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a secure context
	const copied = document.execCommand('copy');
	field.remove();
	if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true }); // the field had taken it
	return copied;
}
