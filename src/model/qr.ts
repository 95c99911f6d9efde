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
		`<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
	);
}

/** Each run of dark modules as one rectangle. */
function drawRow(row: readonly boolean[], y: number): string {
	const runs: string[] = [];
	let start = -1;
	for (let x = 0; x <= row.length; x += 1) {
		if (row[x] === true && start < 0) start = x;
		else if (row[x] !== true && start >= 0) {
			runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
			start = -1;
		}
	}
	return runs.join('');
}
