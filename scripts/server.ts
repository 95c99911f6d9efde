import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CACHE_CONTROL, IMMUTABLE_FOLDER, MEDIA_TYPES, RESPONSE_HEADERS } from './headers.ts';

/** What to serve and where; port 0 takes any free one. */
export interface ServerOptions {
	directory: string;
	/** The path the site was built for, as `BASE_PATH` gives it. */
	base?: string | undefined;
	port: number;
	host?: string | undefined;
}

/** A running server. */
export interface SiteServer {
	/** Address of the home page, the base path included. */
	url: string;
	close: () => Promise<void>;
}

type Answer =
	| { status: 200 | 404; file: string; path: string }
	| { status: 301 | 302; location: string }
	| { status: 400 | 404 | 405; text: string };

/** The base path with one slash at each end, whatever way it was written. */
export function normaliseBase(base: string | undefined): string {
	const inner = (base ?? '').split('/').filter(Boolean).join('/');
	return inner === '' ? '/' : `/${inner}/`;
}

/** Serves a built site the way a strict web server would; rejects with `EADDRINUSE` where the port is taken. */
export async function startServer({ directory, base, port, host = 'localhost' }: ServerOptions): Promise<SiteServer> {
	const root = resolve(directory);
	const path = normaliseBase(base);
	const server = createServer((request, response) => {
		void respond(request, response, root, path);
	});
	await new Promise<void>((listening, failed) => {
		server.once('error', failed).listen(port, host, () => {
			server.off('error', failed);
			listening();
		});
	});
	const { port: taken } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${taken}${path}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => {
					closed();
				});
				server.closeAllConnections();
			}),
	};
}

async function respond(request: IncomingMessage, response: ServerResponse, root: string, base: string): Promise<void> {
	for (const [name, value] of Object.entries(RESPONSE_HEADERS)) response.setHeader(name, value);
	try {
		const answer = await findAnswer(request, root, base);
		if ('location' in answer) {
			response.writeHead(answer.status, { Location: answer.location }).end();
		} else if ('text' in answer) {
			// A refused method is answered with those that are not.
			if (answer.status === 405) response.setHeader('Allow', 'GET, HEAD');
			response.writeHead(answer.status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${answer.text}\n`);
		} else {
			await sendFile(request, response, answer);
		}
	} catch {
		// The reader went away, or the file did between the look and the read.
		if (response.headersSent) response.destroy();
		else response.writeHead(500).end();
	}
}

async function sendFile(
	request: IncomingMessage,
	response: ServerResponse,
	{ status, file, path }: Extract<Answer, { file: string }>,
): Promise<void> {
	const { size } = await stat(file);
	response.writeHead(status, {
		'Content-Type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
		'Content-Length': size,
		'Cache-Control': path.startsWith(IMMUTABLE_FOLDER) ? CACHE_CONTROL.immutable : CACHE_CONTROL.other,
	});
	if (request.method === 'HEAD') response.end();
	else await pipeline(createReadStream(file), response);
}

async function findAnswer({ method, url = '/' }: IncomingMessage, root: string, base: string): Promise<Answer> {
	if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'Only GET and HEAD are answered.' };
	const [address = '/', query] = url.split(/\?(.*)/s);
	const path = decode(address);
	if (path === undefined) return { status: 400, text: 'This address cannot be read.' };
	const suffix = query === undefined ? '' : `?${query}`;
	if (base !== '/' && (path === '/' || `${path}/` === base))
		return { status: 302, location: encodeURI(base) + suffix };
	if (!path.startsWith(base)) return notFound(root);

	const inner = path.slice(base.length);
	const file = join(root, inner);
	if (file !== root && !file.startsWith(root + sep)) return notFound(root);
	const kind = await kindOf(file);
	if (kind === 'file' && !inner.endsWith('/')) return { status: 200, file, path: inner };
	const index = join(file, 'index.html');
	if (kind !== 'folder' || (await kindOf(index)) !== 'file') return notFound(root);
	if (inner === '' || inner.endsWith('/')) return { status: 200, file: index, path: inner };
	return { status: 301, location: `${encodeURI(base + inner.replace(/^\/+/, ''))}/${suffix}` };
}

async function notFound(root: string): Promise<Answer> {
	const file = join(root, '404.html');
	if ((await kindOf(file)) === 'file') return { status: 404, file, path: '404.html' };
	return { status: 404, text: 'There is no such page.' };
}

/** Decoded path, or undefined where it is malformed or could leave the folder on some system. */
function decode(address: string): string | undefined {
	try {
		const path = decodeURIComponent(address);
		return path.startsWith('/') && !/[\0\\]/.test(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
	const found = await stat(path).catch(() => undefined);
	if (found === undefined) return undefined;
	return found.isDirectory() ? 'folder' : 'file';
}
