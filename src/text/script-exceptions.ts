/**
 * Words that OpenCC turns into the wrong traditional form in an office's text, with the right Hong Kong one; each was found by
 * reading conversions of the sources and of this handbook. They stand before OpenCC's own dictionary: the longest match wins.
 */
export const SCRIPT_EXCEPTIONS: readonly (readonly [simplified: string, traditional: string])[] = [
	// 冲 in bookkeeping is 沖, not 衝.
	['冲正', '沖正'],
	['冲减', '沖減'],
	['冲回', '沖回'],
	['冲抵', '沖抵'],
	['冲账', '沖賬'],
	['冲帐', '沖帳'],
	['红冲', '紅沖'],
	// 发 is 發 here, never hair.
	['编发', '編發'],
	['发卷', '發卷'],
	['发卡', '發卡'],
	// OpenCC knows 汇业 as the name of a bank in Macau (滙業).
	['汇业', '匯業'],
	['汇报', '匯報'],
	// Words cut in the wrong place: 值|日制 (made in Japan)|度, 勤|于思|考.
	['值日制', '值日制'],
	['日制度', '日制度'],
	['于思', '於思'],
	// 准 that permits stays; 準 is a standard or exact.
	['准寄', '准寄'],
	['准限寄', '准限寄'],
	['准许', '准許'],
	['准驾', '准駕'],
	['准假', '准假'],
	['准运', '准運'],
	['准印', '准印'],
	['不准', '不准'],
	['不准确', '不準確'],
	['不准时', '不準時'],
	['不准点', '不準點'],
	['不准备', '不準備'],
	// Only, not a measure word: 还是只扣一次, 只日常检查.
	['是只', '是只'],
	['有只', '有只'],
	['多只', '多只'],
	['别只', '別只'],
	['换只', '換只'],
	['只日', '只日'],
	['只立', '只立'],
	// To sign is 簽; a slip or tag is 籤.
	['签', '簽'],
	['标签', '標籤'],
	['书签', '書籤'],
	['便签', '便籤'],
	['抽签', '抽籤'],
	['封签', '封籤'],
	['袋签', '袋籤'],
	['竹签', '竹籤'],
	['牙签', '牙籤'],
	['签牌', '籤牌'],
	['签条', '籤條'],
	// Made, tied, folded, counted again; and forms that Hong Kong writes more simply.
	['编制各', '編製各'],
	['编制其他', '編製其他'],
	['编制会审', '編製會審'],
	['编制本局', '編製本局'],
	['编制计划', '編製計劃'],
	['编制经营', '編製經營'],
	['编制与审批', '編製與審批'],
	['按编制', '按編製'],
	['制单', '製單'],
	['制票', '製票'],
	['扎把', '紮把'],
	['扎袋', '紮袋'],
	['扎口', '紮口'],
	['折合', '折合'],
	['复点', '複點'],
	['复磅', '複磅'],
	['回音', '回音'],
	['家具', '家具'],
	['明扣', '明扣'],
	['销毁', '銷毀'],
	['搜集', '搜集'],
	// A week is 週 also where 周 begins the word.
	['周有', '週有'],
	['周志', '週誌'],
	['周事', '週事'],
	['周毕', '週畢'],
	['周结', '週結'],
	['周检', '週檢'],
	['周计划', '週計劃'],
	['周例会', '週例會'],
];

/** Forms of OpenCC's Hong Kong table that print there hardly uses, and the ones it does. */
export const SCRIPT_VARIANTS: readonly (readonly [openCC: string, printed: string])[] = [
	['羣', '群'],
	['峯', '峰'],
	['牀', '床'],
];
