import tseslint from 'typescript-eslint';

const fence = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  { ignores: ['node_modules', 'cdk.out', '.zwischenstand', '**/*.js', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Its `z` brings along messages in fifty languages, a quarter of a bundle.
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
          message: "Write import * as z from 'zod'.",
        },
      ],
    },
  },
  // Imports point one way: functions -> adapters -> domain.
  fence(
    ['shared/domain/**'],
    [
      { regex: '^(node:|@aws-sdk|aws-cdk-lib|hono)', message: 'The domain is pure: no I/O, no AWS, no pages.' },
      {
        regex: '/(store|mail|web|texts|typesetting|functions|infra|local)/',
        message: 'The domain imports nothing above it.',
      },
    ],
  ),
  fence(
    ['shared/{store,mail,web,texts,typesetting}/**'],
    [{ regex: '/(functions|infra|local)/', message: 'Adapters do not know who uses them.' }],
  ),
  fence(
    ['functions/**'],
    [{ regex: '/(infra|local|tests)/', message: 'A function does not know how it is deployed or run.' }],
  ),
);
