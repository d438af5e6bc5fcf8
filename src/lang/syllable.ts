import { remembering } from './memo';

/** Every final part of a Vietnamese syllable, without tone, but oong and ooc of loan words. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ' +
    'op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut ' +
    'uy uya uych uyên uyêt uynh uyt uyu ' +
    'ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
);

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Longest onset first; what is left is the rime. */
const SYLLABLE = /^(ngh?|gi|gh|g|ch|c|kh|k|nh|n|ph|p|qu|th|tr|t|[bdđhlmrsvx])?(.*)$/u;

/**
 * Whether lower-case NFC letters could be one syllable of written Vietnamese: a known onset and rime that
 * go together, at most one tone, on the vowel that carries it, and only sắc or nặng before a final stop.
 * Says nothing about meaning.
 */
export function isVietnameseSyllable(text: string): boolean {
  return spelled(text);
}

const spelled = remembering((text) => {
  const letters = [...text].map((letter) => letter.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC'));
  const toned = [...text].flatMap((letter, index) => (letter === letters[index] ? [] : [index]));
  const [, onset = '', rime = ''] = SYLLABLE.exec(letters.join('')) ?? [];
  if (toned.length > 1) return false;
  const [at] = toned;
  const [tone] = text.normalize('NFD').match(TONE_MARKS) ?? [];
  if (/(?:[cpt]|ch)$/.test(rime) && tone !== '\u0301' && tone !== '\u0323') return false;
  return [[onset, rime] as const, ...(onset === 'gi' ? [['g', `i${rime}`] as const] : [])].some(
    ([start, end]) => fits(start, end) && (at === undefined || carriesTone(end, at - start.length)),
  );
});

/** Whether the tone may stand on that letter of a rime: for oa, oe, uy both schools are right. */
function carriesTone(rime: string, at: number): boolean {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)?.[0] ?? '';
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => vowels.lastIndexOf(letter)));
  if (marked >= 0) return at === (vowels === 'ưa' ? 0 : marked);
  if (/^(?:oa|oe|uy)$/.test(rime)) return at === 0 || at === 1;
  return at === (vowels.length === 1 || (vowels.length === 2 && vowels === rime) ? 0 : 1);
}

/** Spelling rules: k, gh, ngh before e, ê, i, y; c, g, ng elsewhere; qu takes no rounded vowel but in quốc. */
function fits(onset: string, rime: string): boolean {
  if (onset === 'qu' && /^(?:y(?:nh|t|n|p|ch)|ôc)$/.test(rime)) return true;
  if (!RIMES.has(rime)) return false;
  if (onset === 'qu') return !/^[oôuư]/.test(rime);
  const front = /^[eêiy]/.test(rime);
  if (['k', 'gh', 'ngh'].includes(onset)) return front;
  if (['c', 'ng'].includes(onset)) return !front;
  return onset === 'g' ? !/^[eêy]/.test(rime) : true;
}
