import { describe, expect, it } from 'vitest';
import { questionIdsNameTheirInputs } from '../../shared/domain/project/rules/questions.ts';
import { smallProject } from '../fixtures/small-project.ts';

const questions = (...entries: [id: string, kind: 'text' | 'date'][]) =>
  entries.map(([id, kind]) => ({ id, kind, label: { en: id }, required: false }));

describe('the ids of a project’s own questions', () => {
  it('may be anything that no other input of the form is called', () => {
    expect(questionIdsNameTheirInputs(smallProject)).toEqual([]);
  });

  it.each<[string, ReturnType<typeof questions>, number]>([
    ['the input that carries the version', questions(['version', 'text']), 0],
    ['a name that every object has', questions(['constructor', 'text']), 0],
    ['a part of a date', questions(['review', 'date'], ['review-year', 'text']), 1],
  ])('may not be %s', (_, entries, wrong) => {
    const found = questionIdsNameTheirInputs({ ...smallProject, questions: entries });
    expect(found.map(({ path }) => path)).toEqual([['questions', wrong, 'id']]);
  });
});
