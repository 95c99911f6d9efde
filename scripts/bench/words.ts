/** A phrase in both languages. */
export type Phrase = readonly [zh: string, en: string];

/** How a duty begins, and the responsibility such a verb carries. */
// prettier-ignore
export const VERBS: readonly (readonly [zh: string, en: string, responsibility: 'lead' | 'execute' | 'support'])[] = [
	['负责', 'Be responsible for', 'lead'], ['牵头', 'Take the lead in', 'lead'], ['主持', 'Be in charge of', 'lead'],
	['办理', 'Handle', 'execute'], ['整理', 'Put in order', 'execute'], ['改进', 'Improve', 'execute'], ['编写', 'Write', 'execute'],
	['汇总', 'Sum up', 'execute'], ['收集', 'Collect', 'execute'], ['更新', 'Update', 'execute'], ['维护', 'Maintain', 'execute'],
	['报送', 'Submit', 'execute'], ['安排', 'Arrange', 'execute'], ['制作', 'Make', 'execute'], ['落实', 'Carry out', 'execute'],
	['跟踪', 'Follow up', 'execute'], ['协助', 'Assist with', 'support'], ['配合', 'Cooperate in', 'support'], ['参与', 'Take part in', 'support'],
];

/** What a duty is about, with its subject in the real vocabulary. */
// prettier-ignore
export const OBJECTS: readonly (readonly [zh: string, en: string, subject: string])[] = [
	['会议纪要', 'minutes of meetings', 'meetings'], ['来访接待', 'the reception of visitors', 'reception'],
	['车辆调度', 'the dispatch of vehicles', 'vehicles'], ['食堂卫生', 'hygiene in the canteen', 'canteen'],
	['员工培训材料', 'training material for staff', 'training'], ['客户回访工作', 'calls on customers', 'customer-service'],
	['邮件分拣差错', 'errors in sorting mail', 'mail-handling'], ['集邮活动方案', 'plans for philatelic events', 'philately'],
	['包裹投递工作', 'the delivery of parcels', 'parcels-express'], ['网点环境布置', 'the layout of outlets', 'outlets'],
	['节能降耗措施', 'measures for saving energy', 'cost-saving'], ['信息设备巡视', 'rounds of the information equipment', 'information-equipment'],
	['通信线路故障', 'faults of the communication lines', 'communication-lines'], ['市场调查问卷', 'market questionnaires', 'market-research'],
	['重点客户走访', 'visits to key accounts', 'key-accounts'], ['新业务推介', 'the presentation of new business', 'new-business'],
	['项目进度表', 'schedules of projects', 'project-management'], ['经营数据分析', 'the analysis of business figures', 'business-analysis'],
	['服务质量通报', 'bulletins on service quality', 'service-quality'], ['班组早会内容', 'topics of the morning meeting', 'team-management'],
	['宣传栏版面', 'the pages of the notice board', 'advertising'], ['新闻稿件', 'news items', 'news'],
	['品牌活动物料', 'material for brand events', 'brand'], ['投诉答复', 'answers to complaints', 'complaints'],
	['合理化建议', 'proposals from staff', 'proposals'], ['社会责任项目', 'projects of social responsibility', 'social-responsibility'],
	['消费者教育课程', 'lessons for consumers', 'consumer-protection'], ['工会文体活动', 'sports and arts of the trade union', 'trade-union'],
	['团员学习', 'the study of League members', 'youth-league'], ['消防演练', 'fire drills', 'fire-and-theft'],
	['安全隐患清单', 'the list of safety hazards', 'production-safety'], ['值班安排', 'the rota', 'office-operation'],
	['人员名册', 'the list of staff', 'personnel'], ['考勤情况', 'attendance', 'labour-discipline'],
	['绩效数据', 'performance figures', 'performance-assessment'], ['统计说明', 'notes to statistics', 'statistics-reporting'],
	['资费宣传折页', 'leaflets on tariffs', 'mail-pricing'], ['邮购订单', 'mail orders', 'mail-order'],
	['储汇业务咨询', 'questions on savings and remittance', 'savings-remittance'], ['保险代理资料', 'papers on insurance agency', 'insurance-agency'],
	['可疑交易线索', 'leads on suspicious transactions', 'anti-money-laundering'], ['内部电话簿', 'the internal telephone directory', 'telephone-directory'],
	['年鉴素材', 'material for the yearbook', 'historical-records'], ['报刊摘要', 'digests of the press', 'newspapers-subscription'],
	['文稿初稿', 'first drafts of texts', 'drafting'], ['公文流转', 'the circulation of documents', 'documents'],
	['督办事项清单', 'the list of tasks under supervision', 'supervision-of-tasks'], ['舆情简报', 'briefs on public opinion', 'reputation-risk'],
	['环境卫生评比', 'contests in cleanliness', 'hygiene'], ['员工体检', 'medical checks of staff', 'staff-welfare'],
];

/** For whom or where. */
// prettier-ignore
export const SCOPES: readonly Phrase[] = [
	['本部门', 'of the department'], ['所辖网点', 'of the outlets in its charge'], ['城区片区', 'of the urban area'], ['农村投递段', 'of the rural rounds'],
	['机关大楼', 'of the office building'], ['营业大厅', 'of the business hall'], ['新入职员工', 'of new staff'], ['一线班组', 'of front-line teams'],
	['合作单位', 'of partner bodies'], ['重点商圈', 'of the main shopping areas'], ['驻外站点', 'of the outposts'], ['节假日期间', 'during holidays'],
	['旺季期间', 'in the busy season'], ['年度计划内', 'under the yearly plan'], ['专项任务中', 'in special tasks'], ['跨部门协作中', 'in work across departments'],
];

/** What else is done: any act on any thing. */
// prettier-ignore
export const ACTS: readonly Phrase[] = [
	['说明', 'explain'], ['公布', 'publish'], ['更正', 'correct'], ['转交', 'pass on'], ['比较', 'compare'], ['抄送', 'send copies of'],
	['翻译', 'translate'], ['简化', 'simplify'], ['归纳', 'sum up'], ['附上', 'attach'], ['预估', 'estimate'], ['标明', 'mark'],
	['拍摄', 'photograph'], ['回顾', 'look back on'], ['列出', 'list'], ['调整', 'adjust'], ['张贴', 'post'], ['催办', 'press for'],
	['讲解', 'teach'], ['补齐', 'complete'], ['缩短', 'shorten'], ['评议', 'discuss'], ['演示', 'demonstrate'], ['提醒', 'remind people of'],
];

/** What is acted on besides. */
// prettier-ignore
export const THINGS: readonly Phrase[] = [
	['时间和地点', 'time and place'], ['数据来源', 'the source of figures'], ['常见问题', 'common questions'], ['未完事项', 'unfinished matters'],
	['典型事例', 'typical cases'], ['参加人员', 'those who take part'], ['沟通要点', 'points to talk over'], ['注意事项', 'points to note'],
	['路线图', 'the map of routes'], ['办理流程', 'the procedure'], ['等候时间', 'waiting times'], ['改进建议', 'ideas for improvement'],
	['天气影响', 'the effect of the weather'], ['设备编号', 'numbers of devices'], ['示范动作', 'model movements'], ['礼仪图片', 'pictures of manners'],
	['客户反馈', 'what customers say'], ['节日特点', 'features of the festival'], ['样品照片', 'pictures of samples'], ['座位安排', 'the seating'],
	['联系方式', 'ways to get in touch'], ['色彩标识', 'coloured signs'], ['季节差异', 'differences between seasons'], ['优秀做法', 'good practice'],
	['交通状况', 'the traffic'], ['资料目录', 'the list of papers'], ['问答手册', 'the book of answers'], ['排队秩序', 'order in the queue'],
	['学习心得', 'what was learnt'], ['进度变化', 'changes of schedule'], ['备选方案', 'other plans'], ['展示区域', 'the display area'],
	['字迹和版式', 'hand and layout'], ['灯光照明', 'the lighting'], ['清洁用品', 'cleaning goods'], ['语音提示', 'spoken prompts'],
];

/** How often or how much, with a number in it. */
export const TIMES: readonly ((count: number) => Phrase)[] = [
	(count) => [`每月${count}次`, `${count} times a month`],
	(count) => [`每季度${count}次`, `${count} times a quarter`],
	(count) => [`每次不少于${count}项`, `no fewer than ${count} items each time`],
	(count) => [`每半年${count}次`, `${count} times every half-year`],
	(count) => [`每周${count}次`, `${count} times a week`],
];
