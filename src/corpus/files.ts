import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import { createFormatFinding } from './format-finding.ts';

/** A content file as it stands on disk. */
export interface ContentFile {
	/** Relative to the project root, with `/`. */
	file: string;
	text: string;
}

const ONLY_MDX: Bilingual = { zh: 'content/ 里只放 .mdx 文件。', en: 'Only .mdx files belong in content/.' };
const MAKE_MDX: Bilingual = {
	zh: '改成 .mdx 文件，或移到 public/。',
	en: 'Make it an .mdx file, or move it to public/.',
};
const LINK: Bilingual = {
	zh: '这是指向别处的链接，不读取。',
	en: 'This is a link to elsewhere; links are not followed.',
};
const COPY_IN: Bilingual = {
	zh: '把它指向的文件或目录本身放到这里，或删掉这个链接。',
	en: 'Put the file or folder it leads to here itself, or delete the link.',
};
const LARGEST = 1_048_576;
const utf8 = new TextDecoder('utf-8', { fatal: true });

const refuse = (file: string, message: Bilingual, help?: Bilingual): Finding =>
	createFormatFinding('file-readable', { file, line: 1, column: 1 }, message, [], help);

/** Says in plain words why a file can't be read. */
function explain(error: unknown): Bilingual {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'EACCES' || code === 'EPERM') {
		return { zh: '没有读取这个文件的权限。', en: 'This file may not be read: permission denied.' };
	}
	if (code === 'ENOENT') return { zh: '没有这个文件或目录。', en: 'There is no such file or folder.' };
	if (error instanceof TypeError)
		return {
			zh: '文件不是 UTF-8 文本（多半是 GBK 或 UTF-16）：在编辑器里另存为 UTF-8。',
			en: 'The file is not UTF-8 text (most likely GBK or UTF-16): save it as UTF-8 in the editor.',
		};
	return {
		zh: `文件读取失败（${code || '未知原因'}）。`,
		en: `The file could not be read (${code || 'unknown reason'}).`,
	};
}

/** Reads a file by its name, or says why it can’t be read. */
export function readFile(root: string, file: string): ContentFile | Finding {
	const path = join(root, file);
	try {
		const stat = lstatSync(path);
		if (stat.isSymbolicLink()) return refuse(file, LINK, COPY_IN);
		if (!stat.isFile()) return refuse(file, { zh: '这不是普通文件。', en: 'This is not a regular file.' });
		if (stat.size > LARGEST) {
			return refuse(file, {
				zh: `文件有 ${stat.size} 字节，超过 1 MB 的上限。`,
				en: `The file has ${stat.size} bytes, above the limit of 1 MB.`,
			});
		}
		const text = utf8.decode(readFileSync(path));
		if (text.includes('\0')) {
			return refuse(file, { zh: '文件是二进制内容，不是文本。', en: 'The file is binary, not text.' });
		}
		return { file, text };
	} catch (error) {
		return refuse(file, explain(error));
	}
}

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'anchors.lock.json';

/** Refuses a file that is no content by its name. */
export function checkName(file: string): Finding | undefined {
	const name = file.slice(file.lastIndexOf('/') + 1);
	return isHidden(name) || name.endsWith('.mdx') ? undefined : refuse(file, ONLY_MDX, MAKE_MDX);
}

/** What lies below a folder. */
export interface FileList {
	/** Every `.mdx` file, in path order. */
	names: string[];
	/** On what else lies there, or can't be listed. */
	findings: Finding[];
	/** Folders that could not be listed: what they hold is there, but can't be read. */
	unread: string[];
}

function leadsToFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

/** Lists every `.mdx` file below a folder in path order; what else lies there, or can't be listed, comes out as findings. */
export function listFiles(root: string, folder: string): FileList {
	const list: FileList = { names: [], findings: [], unread: [] };
	const visit = (at: string): void => {
		try {
			const items = readdirSync(join(root, at), { withFileTypes: true });
			for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
				if (isHidden(item.name)) continue;
				const file = `${at}/${item.name}`;
				const isLink = item.isSymbolicLink();
				const refused = item.isDirectory() ? undefined : checkName(file);
				if (isLink && leadsToFolder(join(root, file))) list.unread.push(file);
				if (refused) list.findings.push(isLink ? refuse(file, LINK, COPY_IN) : refused);
				else if (item.isDirectory()) visit(file);
				else list.names.push(file);
			}
		} catch (error) {
			list.findings.push(refuse(at, explain(error)));
			list.unread.push(at);
		}
	};
	visit(folder);
	return list;
}
