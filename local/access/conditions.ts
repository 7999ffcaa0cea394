/** The condition keys of a request, each with its values. */
export type ConditionContext = Record<string, string[]>;

export interface Condition {
  /** For a list of values in the request: must all match, or one? `one` is also right for a single value. */
  quantifier: 'all' | 'one';
  operator: keyof typeof operators;
  key: string;
  values: string[];
}

/** What each operator of IAM asks of a value in the request, against one value in the policy. */
const operators = {
  StringEquals: (given: string, wanted: string) => given === wanted,
  StringLike: matchesPattern,
  ArnEquals: matchesPattern,
  ArnLike: matchesPattern,
  Bool: (given: string, wanted: string) => given.toLowerCase() === wanted.toLowerCase(),
  NumericLessThan: (given: string, wanted: string) => Number(given) < Number(wanted),
} satisfies Record<string, (given: string, wanted: string) => boolean>;

/** The keys that the gateway and the services of the local run put into their requests. */
const keys = [
  'aws:SecureTransport',
  'aws:SourceAccount',
  'aws:SourceArn',
  'dynamodb:LeadingKeys',
  's3:TlsVersion',
  'ses:FromAddress',
];

/** Reads one condition of a statement. Answers what is not known about it instead. */
export function readCondition(name: string, key: string, values: string[]): Condition | { unknown: string } {
  const [set, operator] = name.includes(':') ? name.split(':') : ['', name];
  if (!operator || !isOperator(operator) || !['', 'ForAllValues', 'ForAnyValue'].includes(set ?? '')) {
    return { unknown: `the condition operator ${name} is not known` };
  }
  if (!keys.includes(key)) return { unknown: `the condition key ${key} is not known` };
  return { quantifier: set === 'ForAllValues' ? 'all' : 'one', operator, key, values };
}

/** Whether the request meets the condition. A key that the request does not carry meets `ForAllValues` only. */
export function holds({ quantifier, operator, key, values }: Condition, context: ConditionContext): boolean {
  const given = context[key] ?? [];
  const matches = (value: string) => values.some((wanted) => operators[operator](value, wanted));
  return quantifier === 'all' ? given.every(matches) : given.some(matches);
}

const expressions = new Map<string, RegExp>();

/** IAM's wildcards: `*` stands for any text, `?` for any one letter. */
export function matchesPattern(value: string, pattern: string): boolean {
  const expression = expressions.get(pattern) ?? toExpression(pattern);
  expressions.set(pattern, expression);
  return expression.test(value);
}

function toExpression(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
}

function isOperator(name: string): name is keyof typeof operators {
  return Object.hasOwn(operators, name);
}
