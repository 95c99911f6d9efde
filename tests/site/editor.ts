import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	CompletionRequest,
	createProtocolConnection,
	DidChangeTextDocumentNotification,
	DidOpenTextDocumentNotification,
	DocumentDiagnosticRequest,
	HoverRequest,
	InitializedNotification,
	InitializeRequest,
	StreamMessageReader,
	StreamMessageWriter,
	type Position,
	type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

const require = createRequire(import.meta.url);
const uriOf = (file: string) => pathToFileURL(resolve(file)).href;

/** What the recommended editor extension (.vscode/extensions.json) starts for MDX, with .vscode/settings.json. */
export class Editor {
	readonly #server: ChildProcess;
	readonly #connection: ProtocolConnection;
	readonly #versions = new Map<string, number>();

	constructor() {
		const root = dirname(require.resolve('@astrojs/language-server/package.json'));
		this.#server = spawn(process.execPath, [join(root, 'bin/nodeServer.js'), '--stdio'], {
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		const { stdin, stdout } = this.#server;
		if (!stdin || !stdout) throw new Error('The language server has no pipes.');
		this.#connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
		this.#connection.listen();
	}

	async open(): Promise<void> {
		const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
		const root = pathToFileURL(resolve('.')).href;
		await this.#connection.sendRequest(InitializeRequest.method, {
			processId: process.pid,
			workspaceFolders: [{ uri: root, name: 'handbook' }],
			capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
			initializationOptions: {
				typescript: { tsdk: dirname(require.resolve('typescript')) },
				contentIntellisense: settings['astro.content-intellisense'],
			},
		});
		await this.#connection.sendNotification(InitializedNotification.type, {});
	}

	async show(file: string, text: string): Promise<void> {
		const uri = uriOf(file);
		const version = (this.#versions.get(file) ?? 0) + 1;
		this.#versions.set(file, version);
		await (version === 1
			? this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
					textDocument: { uri, languageId: 'mdx', version, text },
				})
			: this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
					textDocument: { uri, version },
					contentChanges: [{ text }],
				}));
	}

	/** The text shown while the pointer rests there. */
	async hover(file: string, position: Position): Promise<string> {
		const hover = await this.#connection.sendRequest(HoverRequest.type, {
			textDocument: { uri: uriOf(file) },
			position,
		});
		return hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
	}

	/** The completions offered there. */
	async complete(file: string, position: Position): Promise<string[]> {
		const answer = await this.#connection.sendRequest(CompletionRequest.type, {
			textDocument: { uri: uriOf(file) },
			position,
		});
		return (Array.isArray(answer) ? answer : (answer?.items ?? [])).map(({ label }) => label);
	}

	/** Line (from 1) and message of each thing marked as wrong. */
	async diagnose(file: string): Promise<{ line: number; message: string }[]> {
		const report = await this.#connection.sendRequest(DocumentDiagnosticRequest.type, {
			textDocument: { uri: uriOf(file) },
		});
		if (report.kind !== 'full') throw new Error('The language server gave no report.');
		return report.items.map(({ range, message }) => ({
			line: range.start.line + 1,
			message: typeof message === 'string' ? message : message.value,
		}));
	}

	close(): void {
		this.#connection.dispose();
		this.#server.kill();
	}
}
