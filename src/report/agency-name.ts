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
/** Types of places, as they stand in the middle of a name: every syllable after them belongs to the place's own name. */
const PLACES = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'xã', 'phường'];

/**
 * The agency's name as a sentence writes it: "BAN DÂN TỘC" → "Ban Dân tộc", "SỞ DÂN TỘC VÀ TÔN GIÁO" → "Sở Dân
 * tộc và Tôn giáo" (Decree 30/2020, Annex II, III: capitals for type, function and field). The setting is in
 * capitals, as the letterhead prints it; a name that someone typed in mixed case stands as it is.
 */
export function agencyInSentence(agency: string): string {
  const name = tidy(agency);
  if (name !== name.toUpperCase()) return name;
  const lower = name.toLowerCase();
  const type = TYPES.find((one) => lower.startsWith(`${one} `)) ?? lower.split(' ')[0] ?? '';
  const place = placeIn(lower.slice(type.length));
  const own = lower.slice(type.length, lower.length - place.length);
  return [
    capital(type),
    own
      .split(/(?<=,|\svà)\s/)
      .map((part) => capital(part.trim()))
      .join(' '),
    placeName(place),
  ]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** The end of a name from the type of a place on, e.g. "tỉnh khánh hòa"; '' where it names none. */
function placeIn(rest: string): string {
  const starts = PLACES.map((one) => rest.indexOf(` ${one} `)).filter((at) => at >= 0);
  return starts.length === 0 ? '' : rest.slice(Math.min(...starts));
}

function placeName(place: string): string {
  const type = PLACES.find((one) => place.startsWith(` ${one} `));
  if (type === undefined) return '';
  return `${type} ${place
    .slice(type.length + 2)
    .split(' ')
    .map(capital)
    .join(' ')}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
