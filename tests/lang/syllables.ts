/** Vietnamese syllables for property tests: every onset × rime × tone that spelling allows, tones as typed today. */
const ONSETS = 'b c d đ g h kh l m n nh ph qu s t th tr v x'.split(' ');
const RIMES =
  'a ai am an ang anh ao ăn ăng âm ân âu ây e en em ê ên êu i iên iêu inh o oa oe oan oang ô ôi ông ơ ơi ơn u uy uyên uôn ung ư ưa ưng ươi ương y'.split(
    ' ',
  );
export const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Where the tone stands, old school: hòa, khỏe, thúy; else on the marked vowel, the second of three, the only one. */
function toned(rime: string, tone: string): string {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)?.[0] ?? '';
  const marked = Math.max(...[...'ăâêôơ'].map((letter) => vowels.lastIndexOf(letter)));
  const closed = rime.length > vowels.length;
  const at = marked >= 0 ? marked : closed || vowels.length > 2 ? Math.min(1, vowels.length - 1) : 0;
  return (rime.slice(0, at + 1) + tone + rime.slice(at + 1)).normalize('NFC');
}

export const SYLLABLES: readonly string[] = ONSETS.flatMap((onset) =>
  RIMES.filter((rime) => !(onset === 'qu' && /^[oôuư]/.test(rime))).flatMap((rime) =>
    TONES.map((tone) => onset + toned(rime, tone)),
  ),
);
