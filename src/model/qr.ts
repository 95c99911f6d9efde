import { encodeQR } from 'qr';

/** The quiet zone that readers need around the code, in modules (ISO/IEC 18004, 6.3.8). */
const MARGIN = 4;

/** A QR code of an absolute address as an SVG of its own: dark on white in either theme, one path, sized by whoever shows it. */
export function drawQr(address: string): string {
	const rows = encodeQR(address, 'raw', { ecc: 'medium', border: MARGIN });
	const size = rows.length;
	const path = rows.map(drawRow).join('');
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
		`<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>\n`
	);
}

/** A line one module thick, drawn where the row is dark and skipping what is light. */
function drawRow(row: readonly boolean[], y: number): string {
	const runs =
		row
			.map((dark) => (dark ? '1' : '0'))
			.join('')
			.match(/0+|1+/gu) ?? [];
	const last = runs.findLastIndex((run) => run.startsWith('1'));
	const steps = runs.slice(0, last + 1).map((run, index) => {
		if (run.startsWith('1')) return `h${run.length}`;
		return index === 0 ? `M${run.length} ${y}.5` : `m${run.length} 0`;
	});
	return steps.join('');
}
