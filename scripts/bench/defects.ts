// Puts every rule’s own defect into copies of the real content and counts what is caught: npm run bench:defects -- [--rule <id>] [--own] [--verbose]
import { ruleFacts } from '#corpus/rule-facts.ts';
import { readArgs } from '../args.ts';
import { defects } from './defects/all.ts';
import { createJudge } from './defects/judge.ts';
import type { Verdict } from './defects/judge.ts';
import { readContent } from './defects/read.ts';

const { values } = readArgs({
	options: {
		rule: { type: 'string', multiple: true },
		own: { type: 'boolean', default: false },
		verbose: { type: 'boolean', default: false },
	},
});
const LEAST = 5;
const asked = (rule: string): boolean => !values.rule || values.rule.includes(rule);
const cpu = process.cpuUsage();
const { clean, judge } = createJudge(readContent(process.cwd()));
const byRule = Map.groupBy(defects, ({ rule }) => rule);
const openByRule = Map.groupBy(
	clean.filter(({ waiver, severity }) => !waiver && severity !== 'notice'),
	({ rule }) => rule,
);

const isCaught = ({ caught }: Verdict): boolean => caught;
const total = { caught: 0, injected: 0, harmless: 0, alarms: 0, open: 0, rules: 0 };
const wrong: string[] = [];
let family = '';
let threw = false;
for (const facts of ruleFacts.filter(({ id }) => asked(id))) {
	const verdicts = (byRule.get(facts.id) ?? []).map((defect) => judge(defect, values.own));
	const list = verdicts.filter(({ defect }) => !defect.harmless);
	const harmless = verdicts.length - list.length;
	const caught = list.filter(isCaught).length;
	const alarms = verdicts.flatMap((verdict) => verdict.alarms);
	const open = openByRule.get(facts.id)?.length ?? 0;
	if (facts.family !== family) console.log(`\n${(family = facts.family)}`);
	const extra = [
		harmless > 0 && `${harmless} look-alikes`,
		alarms.length > 0 && `${alarms.length} false alarms`,
		open > 0 && `${open} open on the real corpus`,
	].filter(Boolean);
	console.log(
		`  ${facts.id.padEnd(30)} ${String(caught).padStart(3)} / ${list.length}  ${extra.join(', ')}`.trimEnd(),
	);
	for (const verdict of verdicts) {
		if (!verdict.caught && !verdict.defect.harmless) console.log(`      missed: ${verdict.defect.note}`);
		for (const rule of verdict.threw) console.log(`      threw: ${rule} at ${verdict.defect.note}`);
		if (values.verbose)
			for (const { identity, message } of verdict.alarms)
				console.log(`      alarm (${verdict.defect.note}): ${identity} ${message.en}`);
	}
	if (list.length < LEAST) wrong.push(`${facts.id} has ${list.length} defects, fewer than ${LEAST}`);
	else if (caught === 0) wrong.push(`${facts.id} caught none of its defects`);
	threw ||= verdicts.some((verdict) => verdict.threw.length > 0);
	total.rules += 1;
	total.caught += caught;
	total.injected += list.length;
	total.harmless += harmless;
	total.alarms += alarms.length;
	total.open += open;
}

const { user, system } = process.cpuUsage(cpu);
console.log(
	`\n${total.rules} rules: caught ${total.caught} of ${total.injected} defects; ${total.alarms} false alarms beside them and on ${total.harmless} look-alikes, ${total.open} on the untouched corpus.`,
);
console.log(`${((user + system) / 1e6).toFixed(1)} s of CPU.`);
for (const line of wrong) console.error(line);
if (wrong.length > 0 || threw) process.exitCode = 1;
