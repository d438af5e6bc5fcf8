/** Vietnamese as the fonts of before Unicode stored it, shown as Windows shows the bytes in a Unicode font. */

const TCVN3_LETTERS: Readonly<Record<string, string>> = {
  a: 'a µ ¶ · ¸ ¹', ă: '¨ » ¼ ½ ¾ Æ', â: '© Ç È É Ê Ë', e: 'e Ì Î Ï Ð Ñ', ê: 'ª Ò Ó Ô Õ Ö', i: 'i × Ø Ü Ý Þ',
  o: 'o ß á â ã ä', ô: '« å æ ç è é', ơ: '¬ ê ë ì í î', u: 'u ï ñ ò ó ô', ư: '\u00ad õ ö ÷ ø ù', y: 'y ú û ü ý þ',
}; // prettier-ignore
const TCVN3_CAPITALS: Readonly<Record<string, string>> = {
  Ă: '¡',
  Â: '¢',
  Ê: '£',
  Ô: '¤',
  Ơ: '¥',
  Ư: '¦',
  Đ: '§',
};

const VNI_VOWELS: Readonly<Record<string, string>> = {
  a: 'a aø aû aõ aù aï', ă: 'aê aè aú aü aé aë', â: 'aâ aà aå aã aá aä', e: 'e eø eû eõ eù eï', ê: 'eâ eà eå eã eá eä',
  i: 'i ì æ ó í ò', o: 'o oø oû oõ où oï', ô: 'oâ oà oå oã oá oä', ơ: 'ô ôø ôû ôõ ôù ôï', u: 'u uø uû uõ uù uï',
  ư: 'ö öø öû öõ öù öï', y: 'y yø yû yõ yù î',
}; // prettier-ignore

const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** TCVN3 (.VnTime). A capital with a tone has no code of its own: it is typed in a capital font, as small. */
export function toTcvn3(text: string): string {
  return letterByLetter(text, (letter, tone) => {
    const lower = letter.toLowerCase();
    if (lower === 'đ') return letter === 'Đ' ? '§' : '®';
    const capital = tone === 0 ? TCVN3_CAPITALS[letter] : undefined;
    if (tone === 0 && /[a-z]/i.test(letter)) return letter;
    return capital ?? TCVN3_LETTERS[lower]?.split(' ')[tone] ?? letter;
  });
}

/** VNI-Windows. */
export function toVni(text: string): string {
  return letterByLetter(text, (letter, tone) => {
    const lower = letter.toLowerCase();
    const code = lower === 'đ' ? 'ñ' : VNI_VOWELS[lower]?.split(' ')[tone];
    if (code === undefined) return letter;
    return letter === lower ? code : code.charAt(0).toUpperCase() + code.slice(1);
  });
}

function letterByLetter(text: string, encode: (letter: string, tone: number) => string): string {
  return [...text.normalize('NFC')]
    .map((sign) => {
      const parts = sign.normalize('NFD');
      const tone = TONES.findIndex((mark) => parts.includes(mark)) + 1;
      const letter = [...parts]
        .filter((part) => !TONES.includes(part))
        .join('')
        .normalize('NFC');
      return encode(letter, tone);
    })
    .join('');
}
