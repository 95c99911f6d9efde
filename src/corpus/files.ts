import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual, Finding } from '#diagnostics/finding.ts';
import { createFormatFinding } from './format-finding.ts';

/** A content file as it stands on disk. */
export interface ContentFile {
	/** Relative to the project root, with `/`. */
	file: string;
	text: string;
}

const LARGEST = 1_048_576;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Says in plain words why a file can't be read. */
function explain(error: unknown): Bilingual {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'EACCES' || code === 'EPERM') return { zh: '没有读取这个文件的权限。', en: 'This file may not be read: permission denied.' };
	if (error instanceof TypeError) return { zh: '文件不是 UTF-8 文本。', en: 'The file is not UTF-8 text.' };
	return { zh: `文件读取失败（${code || '未知原因'}）。`, en: `The file could not be read (${code || 'unknown reason'}).` };
}

function readOne(path: string, file: string): ContentFile | Finding {
	const refuse = (zh: string, en: string): Finding => createFormatFinding('file-readable', { file, line: 1, column: 1 }, { zh, en });
	try {
		const stat = lstatSync(path);
		if (stat.isSymbolicLink()) return refuse('这是指向别处的链接，不读取。', 'This is a link to elsewhere; links are not followed.');
		if (!stat.isFile()) return refuse('这不是普通文件。', 'This is not a regular file.');
		if (stat.size > LARGEST) {
			return refuse(`文件有 ${stat.size} 字节，超过 1 MB 的上限。`, `The file has ${stat.size} bytes, above the limit of 1 MB.`);
		}
		const text = utf8.decode(readFileSync(path));
		if (text.includes('\0')) return refuse('文件是二进制内容，不是文本。', 'The file is binary, not text.');
		return { file, text };
	} catch (error) {
		return createFormatFinding('file-readable', { file, line: 1, column: 1 }, explain(error));
	}
}

/** Reads every `.mdx` file below a folder, in path order; what can't be read comes out as findings. */
export function readFiles(root: string, folder: string): { files: ContentFile[]; findings: Finding[] } {
	const files: ContentFile[] = [];
	const findings: Finding[] = [];
	const visit = (at: string): void => {
		for (const item of readdirSync(join(root, at), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
			if (item.name.startsWith('.') || item.name === 'anchors.lock.json') continue;
			const file = `${at}/${item.name}`;
			if (item.isDirectory()) visit(file);
			else if (item.name.endsWith('.mdx')) {
				const read = readOne(join(root, file), file);
				if ('text' in read) files.push(read);
				else findings.push(read);
			} else {
				findings.push(
					createFormatFinding(
						'file-readable',
						{ file, line: 1, column: 1 },
						{ zh: 'content/ 里只放 .mdx 文件。', en: 'Only .mdx files belong in content/.' },
						[item.name],
						{ zh: '改成 .mdx 文件，或移到 public/。', en: 'Make it an .mdx file, or move it to public/.' },
					),
				);
			}
		}
	};
	try {
		visit(folder);
	} catch (error) {
		findings.push(createFormatFinding('file-readable', { file: folder, line: 1, column: 1 }, explain(error)));
	}
	return { files, findings };
}
