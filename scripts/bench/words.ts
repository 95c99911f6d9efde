/** A phrase in both languages. */
export type Phrase = readonly [zh: string, en: string];

/** How a duty begins, and the responsibility such a verb carries. */
export const VERBS: readonly (readonly [zh: string, en: string, responsibility: 'lead' | 'execute' | 'support' | 'oversee'])[] = [
	['负责', 'Be responsible for', 'lead'], ['牵头', 'Take the lead in', 'lead'], ['主持', 'Be in charge of', 'lead'],
	['办理', 'Handle', 'execute'], ['整理', 'Put in order', 'execute'], ['登记', 'Register', 'execute'], ['核对', 'Verify', 'execute'],
	['编写', 'Write', 'execute'], ['汇总', 'Sum up', 'execute'], ['收集', 'Collect', 'execute'], ['更新', 'Update', 'execute'],
	['维护', 'Maintain', 'execute'], ['报送', 'Submit', 'execute'], ['安排', 'Arrange', 'execute'], ['准备', 'Prepare', 'execute'],
	['落实', 'Carry out', 'execute'], ['跟踪', 'Follow up', 'execute'], ['协助', 'Assist with', 'support'], ['配合', 'Cooperate in', 'support'],
	['参与', 'Take part in', 'support'], ['监督', 'Supervise', 'oversee'], ['检查', 'Inspect', 'oversee'],
]; // prettier-ignore

/** What a duty is about, with its subject in the real vocabulary. */
export const OBJECTS: readonly (readonly [zh: string, en: string, subject: string])[] = [
	['会议纪要', 'minutes of meetings', 'meetings'], ['来访接待', 'the reception of visitors', 'reception'],
	['车辆调度', 'the dispatch of vehicles', 'vehicles'], ['食堂卫生', 'hygiene in the canteen', 'canteen'],
	['员工培训材料', 'training material for staff', 'training'], ['客户回访记录', 'records of calls on customers', 'customer-service'],
	['邮件分拣差错', 'errors in sorting mail', 'mail-handling'], ['集邮活动方案', 'plans for philatelic events', 'philately'],
	['包裹投递时限', 'delivery times of parcels', 'parcels-express'], ['网点环境布置', 'the layout of outlets', 'outlets'],
	['节能降耗措施', 'measures for saving energy', 'cost-saving'], ['信息设备巡查', 'rounds of the information equipment', 'information-equipment'],
	['通信线路故障', 'faults of the communication lines', 'communication-lines'], ['市场调查问卷', 'market questionnaires', 'market-research'],
	['重点客户走访', 'visits to key accounts', 'key-accounts'], ['新业务推介', 'the presentation of new business', 'new-business'],
	['项目进度表', 'schedules of projects', 'project-management'], ['经营数据分析', 'the analysis of business figures', 'business-analysis'],
	['服务质量通报', 'bulletins on service quality', 'service-quality'], ['班组早会内容', 'topics of the morning meeting', 'team-management'],
	['宣传栏版面', 'the pages of the notice board', 'advertising'], ['新闻稿件', 'news items', 'news'],
	['品牌活动物料', 'material for brand events', 'brand'], ['投诉答复', 'answers to complaints', 'complaints'],
	['合理化建议', 'proposals from staff', 'proposals'], ['社会责任项目', 'projects of social responsibility', 'social-responsibility'],
	['消费者教育课程', 'lessons for consumers', 'consumer-protection'], ['工会文体活动', 'sports and arts of the trade union', 'trade-union'],
	['团员学习', 'the study of League members', 'youth-league'], ['消防演练', 'fire drills', 'fire-and-theft'],
	['安全隐患台账', 'the list of safety hazards', 'production-safety'], ['值班安排', 'the rota', 'office-operation'],
	['人员名册', 'the list of staff', 'personnel'], ['考勤汇总表', 'summaries of attendance', 'labour-discipline'],
	['绩效数据', 'performance figures', 'performance-assessment'], ['统计报表说明', 'notes to statistical returns', 'statistics-reporting'],
	['资费宣传折页', 'leaflets on tariffs', 'mail-pricing'], ['邮购订单', 'mail orders', 'mail-order'],
	['储汇业务咨询', 'questions on savings and remittance', 'savings-remittance'], ['保险代理资料', 'papers on insurance agency', 'insurance-agency'],
	['可疑交易线索', 'leads on suspicious transactions', 'anti-money-laundering'], ['内部电话簿', 'the internal telephone directory', 'telephone-directory'],
	['年鉴素材', 'material for the yearbook', 'historical-records'], ['报刊订阅清单', 'lists of newspaper subscriptions', 'newspapers-subscription'],
	['文稿初稿', 'first drafts of texts', 'drafting'], ['公文流转', 'the circulation of documents', 'documents'],
	['督办事项清单', 'the list of tasks under supervision', 'supervision-of-tasks'], ['舆情简报', 'briefs on public opinion', 'reputation-risk'],
	['环境卫生评比', 'contests in cleanliness', 'hygiene'], ['员工体检', 'medical checks of staff', 'staff-welfare'],
]; // prettier-ignore

/** For whom or where. */
export const SCOPES: readonly Phrase[] = [
	['本部门', 'of the department'], ['所辖网点', 'of the outlets in its charge'], ['城区片区', 'of the urban area'], ['农村投递段', 'of the rural rounds'],
	['机关大楼', 'of the office building'], ['营业大厅', 'of the business hall'], ['新入职员工', 'of new staff'], ['一线班组', 'of front-line teams'],
	['合作单位', 'of partner bodies'], ['重点商圈', 'of the main shopping areas'], ['驻外站点', 'of the outposts'], ['节假日期间', 'during holidays'],
	['旺季期间', 'in the busy season'], ['年度计划内', 'under the yearly plan'], ['专项任务中', 'in special tasks'], ['跨部门协作中', 'in work across departments'],
]; // prettier-ignore

/** What else is done with it. */
export const CLAUSES: readonly Phrase[] = [
	['逐项写明时间和地点', 'state time and place item by item'], ['发现差错当场更正', 'correct errors on the spot'],
	['按类别编号存放', 'file it by class and number'], ['向主管说明进展', 'tell the supervisor how it goes'],
	['保留往来记录', 'keep a record of what is exchanged'], ['征求相关班组的意见', 'ask the teams concerned for their views'],
	['对照上期结果找出变化', 'find what has changed since the last period'], ['提出改进办法', 'propose improvements'],
	['提醒有关人员按时完成', 'remind those concerned to finish on time'], ['将结果张贴在公示栏', 'post the results on the board'],
	['附上照片和说明', 'attach photographs and notes'], ['核实数据来源', 'verify where the figures come from'],
	['与邻近网点互通情况', 'exchange news with neighbouring outlets'], ['整理典型事例供学习', 'collect typical cases for study'],
	['遇到变更立即通知', 'give notice of changes at once'], ['做好保密提示', 'remind people of confidentiality'],
	['把未完事项列入下期', 'carry what is unfinished into the next period'], ['留存经办人签名', 'keep the signature of the person in charge'],
	['区分轻重缓急', 'put first what is urgent'], ['归纳常见问题', 'sum up common questions'],
]; // prettier-ignore

/** How often, with a number in it. */
export const TIMES: readonly ((count: number) => Phrase)[] = [
	(count) => [`每月${count}次`, `${count} times a month`],
	(count) => [`每季度${count}次`, `${count} times a quarter`],
	(count) => [`在${count}个工作日内完成`, `finish within ${count} working days`],
	(count) => [`每次不少于${count}项`, `no fewer than ${count} items each time`],
	(count) => [`提前${count}天发出通知`, `send notice ${count} days ahead`],
];
