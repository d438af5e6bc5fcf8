import { tidy } from '../lang/text';

/**
 * Who decides, as the line above the legal basis and "của …" name them: "TRƯỞNG BAN" of "BAN DÂN TỘC" → "TRƯỞNG BAN
 * DÂN TỘC", "GIÁM ĐỐC" of "SỞ DÂN TỘC VÀ TÔN GIÁO" → "GIÁM ĐỐC SỞ DÂN TỘC VÀ TÔN GIÁO". Whoever signs for the head
 * ("KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN") signs the head's decision (Decree 30/2020, Annex I, II.7).
 *
 * @param signerTitle lines of `Chức vụ người ký`
 */
export function decidingOffice(signerTitle: readonly string[], agency: string): string {
  const head = tidy(signerTitle[0] ?? '').replace(/^(?:TM|KT|TL|TUQ|Q)\.\s*/iu, '');
  const words = head.split(' ');
  const own = tidy(agency);
  for (let from = 0; from < words.length; from += 1) {
    const tail = words.slice(from).join(' ');
    if (own.toUpperCase().startsWith(`${tail.toUpperCase()} `))
      return `${head}${own.slice(tail.length)}`.toUpperCase();
  }
  return `${head} ${own}`.toUpperCase();
}
