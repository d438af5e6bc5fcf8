import { tidy } from '../lang/text';

/** First words of an agency's name that are its type, longest first: the word after them begins its own name. */
const TYPES = [
  'ủy ban nhân dân',
  'ủy ban',
  'văn phòng',
  'ban quản lý',
  'trung tâm',
  'thanh tra',
  'chi cục',
  'hội đồng',
];
/** After these words every syllable belongs to the name of a place. */
const PLACE_WORDS = new Set(['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'thị', 'trấn', 'khu']);

/**
 * The agency's name as a sentence writes it: "BAN DÂN TỘC" → "Ban Dân tộc", "SỞ DÂN TỘC VÀ TÔN GIÁO" → "Sở Dân
 * tộc và Tôn giáo" (Decree 30/2020, Annex II, III: capitals for type, function and field). The setting is in
 * capitals, as the letterhead prints it; a name that someone typed in mixed case stands as it is.
 */
export function agencyInSentence(agency: string): string {
  const name = tidy(agency);
  if (name !== name.toUpperCase()) return name;
  const words = name.toLowerCase().split(' ');
  const type = TYPES.find((one) => name.toLowerCase().startsWith(`${one} `));
  const typeLength = type ? type.split(' ').length : 1;
  let place = false;
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      const starts = index === 0 || index === typeLength || before === 'và' || before.endsWith(',');
      const written = (starts && !PLACE_WORDS.has(word) && word !== 'và') || place ? capital(word) : word;
      if (PLACE_WORDS.has(word) && index >= typeLength) place = true;
      return place && PLACE_WORDS.has(word) ? word : written;
    })
    .join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
