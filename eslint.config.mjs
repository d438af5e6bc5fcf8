import tseslint from 'typescript-eslint';

/**
 * The arrows of the house (docs/architecture.md): each folder of src and the folders it may import.
 * What is not listed here is refused.
 */
const ARROWS = {
  lang: [],
  plan: ['lang'],
  register: ['plan', 'lang'],
  review: ['register', 'plan', 'lang'],
  follow: ['register', 'plan', 'lang'],
  history: ['register', 'plan', 'lang'],
  access: ['plan', 'lang'],
  figures: ['follow', 'review', 'history', 'register', 'plan', 'lang'],
  report: ['figures', 'follow', 'review', 'register', 'plan', 'lang'],
  tabs: ['figures', 'follow', 'review', 'history', 'access', 'register', 'plan', 'lang', 'report'],
  sheets: ['tabs', 'report', 'access', 'lang', 'register'],
  // A page reads lists by the code that the server reads them by.
  pages: ['register', 'plan', 'lang'],
  commands: [
    'sheets',
    'pages',
    'tabs',
    'report',
    'figures',
    'follow',
    'review',
    'history',
    'access',
    'register',
    'plan',
    'lang',
  ],
};

const SERVICES = [
  'Charts',
  'SpreadsheetApp',
  'Drive',
  'DriveApp',
  'DocumentApp',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Session',
  'Utilities',
  'ScriptApp',
  'HtmlService',
  'MailApp',
  'GmailApp',
  'UrlFetchApp',
  'Logger',
];
const serviceGlobals = SERVICES.map((name) => ({ name, message: 'Only src/sheets calls Google services.' }));

function arrowsOf(folder, allowed) {
  const refused = Object.keys(ARROWS).filter((other) => other !== folder && !allowed.includes(other));
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${[...refused, 'main', 'local'].join('|')})(/|$)`,
              message: `src/${folder} may import only: ${allowed.join(', ') || 'nothing'}.`,
            },
            { regex: '^node:', message: 'src runs in Apps Script: no Node.' },
          ],
        },
      ],
      'no-restricted-globals':
        folder === 'sheets'
          ? 'off'
          : ['error', ...serviceGlobals, { name: 'console', message: 'Return a result instead.' }],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist', 'build', 'node_modules', 'ket-qua'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      eqeqeq: 'error',
      complexity: ['error', 20],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['tests/**', 'eslint.config.mjs'], rules: { 'max-lines-per-function': 'off' } },
  ...Object.entries(ARROWS).map(([folder, allowed]) => arrowsOf(folder, allowed)),
  { files: ['src/main.ts'], rules: { 'no-restricted-globals': ['error', ...serviceGlobals] } },
  {
    files: ['local/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/src/', message: 'The local host knows the add-on only as the built bundle.' },
          ],
        },
      ],
    },
  },
);
