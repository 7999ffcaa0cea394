import * as z from 'zod';

export const templateSchema = z.looseObject({
  Resources: z.record(
    z.string(),
    z.looseObject({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
  ),
});
export type Template = z.infer<typeof templateSchema>;

/** The parts of a template that are known. Outputs are for those who deploy. */
const templateParts = ['Description', 'Metadata', 'Resources', 'Outputs'];

/** Beside type and properties: order of creation, and what becomes of the resource when the stack is deleted. */
const resourceParts = ['Type', 'Properties', 'DependsOn', 'DeletionPolicy', 'UpdateReplacePolicy', 'Metadata'];

/** The parts of the template and of its resources that would have to be acted on, and are not, one a line. */
export function unknownParts(template: Template, stackName: string): string[] {
  const others = (thing: object, known: string[], where: string) =>
    Object.keys(thing)
      .filter((part) => !known.includes(part))
      .map((part) => `${where}: ${part} is not known`);
  return [
    ...others(template, templateParts, stackName),
    ...Object.entries(template.Resources).flatMap(([id, resource]) =>
      others(resource, resourceParts, `${id} (${resource.Type})`),
    ),
  ];
}

/** Zod's findings as lines, each with the path below `where` and what stands there. */
export function findingsOf(issues: z.core.$ZodIssue[], where: string): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => `${where}: ${[...path, key].join('.')} is not known`);
    }
    return [`${where}: ${path.length > 0 ? `${path.join('.')}: ` : ''}${issue.message}`];
  });
}
