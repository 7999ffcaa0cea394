import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Project } from '../../shared/domain/project/schema.ts';
import type { Answer } from '../../shared/domain/survey/answer.ts';
import { keys, type Key } from '../../shared/store/keys.ts';
import type { PlanItem, RootItem } from '../../shared/store/project.ts';
import { roundItemSchema } from '../../shared/store/rounds.ts';
import { sideBySide } from '../../shared/store/side-by-side.ts';
import type { TestTable } from '../../tests/table.ts';
import { answersIn, roundsOf } from './project.ts';

/** As many as the table takes at once. */
const batch = 25;
const version = 'first';

/**
 * Puts the project and all that was answered into the table, as import, opening and survey would. They write one item
 * at a time, which takes many minutes where there are 100,000.
 */
export async function fill({ client, name }: TestTable, project: Project): Promise<void> {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const items = [...itemsOfProject(project), ...itemsOfRounds(project)];
  const batches = Array.from({ length: Math.ceil(items.length / batch) }, (_, index) =>
    items.slice(index * batch, (index + 1) * batch),
  );
  await sideBySide(batches, async (some) => {
    const requests = some.map((Item) => ({ PutRequest: { Item } }));
    const { UnprocessedItems } = await documents.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
    if (UnprocessedItems?.[name]) throw new Error('the table did not take all items');
  });
}

function itemsOfProject({ plans, partners, ...settings }: Project): Key[] {
  const imported = { id: version, at: '2018-01-01T00:00:00Z', details: {} };
  const root: RootItem = { settings, plans: plans.length, lead: partners.find(({ lead }) => lead), imported };
  return [
    { ...root, ...keys.project(settings.id) },
    ...plans.map((plan, number) => {
      // Partners stand in the order of their plans.
      const partner = partners[number];
      const item: PlanItem = { version, number, plan, partners: partner ? [{ number, partner }] : [] };
      return { ...item, ...keys.plan(settings.id, version, plan.id) };
    }),
  ];
}

function itemsOfRounds(project: Project): Key[] {
  const last = new Map<string, Answer>();
  return roundsOf(project).flatMap((round) => {
    const earlier = [...last.values()].map((answer) => ({
      ...answer,
      ...keys.earlierAnswer(project.id, round.id, answer.plan),
    }));
    const answers = answersIn(round, project);
    for (const answer of answers) last.set(answer.plan, answer);
    return [
      { ...roundItemSchema.parse(round), ...keys.round(project.id, round.id) },
      ...round.plans.map((plan) => ({ plan, ...keys.askedPlan(project.id, round.id, plan) })),
      ...earlier,
      ...answers.map((answer) => ({ ...answer, ...keys.answer(project.id, round.id, answer.plan, answer.revision) })),
    ];
  });
}
