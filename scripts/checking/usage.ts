import type { Bilingual } from '#diagnostics/finding.ts';

/** A mistake in how the command was called: one sentence, and exit code 2. */
export class UsageError extends Error {
	readonly sentence: Bilingual;

	constructor(sentence: Bilingual) {
		super(sentence.en);
		this.sentence = sentence;
	}
}

/** What `--help` prints. */
export const HELP: Bilingual = {
	zh: `检查 content/ 的全部内容：npm run check -- [选项]

  --only <规则或类别>    只跑这些规则；可重复，也可用逗号分隔
  --changed <git 版本>   只报告与该版本之后的改动有关的结果；
                         词表、豁免等登记文件的改动与全部内容有关
  --watch                content/ 一有改动就重新检查
  --today <日期>         按这一天（YYYY-MM-DD）判断是否到期；缺省为 content/as-of.mdx 的日期
  --waived               同时列出已豁免的结果
  --brief                不列提示，只在末尾计数
  --update-waivers       更新依据已变的豁免的校验值，并给出未豁免警告的登记样式（理由须自己写）
  --format <格式>        people（缺省）、json、sarif、github
  --lang <zh|en>         报告的语言；缺省随系统语言
  --root <目录>          项目目录；缺省为当前目录
  --timing               列出每条规则所用的时间
  --help                 显示本说明

退出码：0 没有未豁免的错误或警告；1 有；2 检查工具本身出错或用法不对。
`,
	en: `Checks everything in content/: npm run check -- [options]

  --only <rule|family>   run these rules only; may be repeated or separated by commas
  --changed <git-rev>    report only what concerns the changes since that revision;
                         a change to a register (vocabulary, waivers …) concerns everything
  --watch                check again whenever content/ changes
  --today <date>         judge what has expired by this day (YYYY-MM-DD), not by content/as-of.mdx
  --waived               list waived findings too
  --brief                leave notices out of the list; they are counted at the end
  --update-waivers       renew the hashes of suspect waivers and print forms for unwaived warnings
                         (the reason is yours to write)
  --format <format>      people (default), json, sarif, github
  --lang <zh|en>         language of the report; by default that of the system
  --root <folder>        project folder; by default the current one
  --timing               list the time each rule takes
  --help                 show this

Exit code: 0 no unwaived error or warning; 1 some; 2 the check itself failed or was called wrongly.
`,
};
