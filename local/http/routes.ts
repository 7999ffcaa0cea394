import type { Policies } from '../access/policies.ts';
import { LocalRunError } from '../errors.ts';
import type { LocalStack } from '../stack/local-stack.ts';
import { arn } from '../stack/places.ts';

export interface Route {
  /** For example `ANY /console/{proxy+}`, or `$default` for what no other route takes. */
  key: string;
  functionArn: string;
}

export interface MatchedRoute {
  route: Route;
  /** The path, decoded, as HTTP APIs hand it on. */
  path: string;
  pathParameters?: Record<string, string>;
}

/** Reads the routes of the template. Throws for those that may not invoke their function. */
export function readRoutes(stack: LocalStack, policies: Policies): Route[] {
  const integrations = new Map(
    stack.ofType('AWS::ApiGatewayV2::Integration').map(({ ref, properties }) => [ref, properties.IntegrationUri]),
  );
  const [stage, ...others] = stack.ofType('AWS::ApiGatewayV2::Stage');
  if (!stage || others.length > 0) throw new LocalRunError('The template needs one HTTP API with one stage.');

  return stack.ofType('AWS::ApiGatewayV2::Route').map(({ id, properties }) => {
    const { RouteKey: key, Target, ApiId } = properties;
    const functionArn = integrations.get(Target.replace('integrations/', ''));
    if (functionArn === undefined) throw new LocalRunError(`${id} names an integration that is not in the template.`);
    const source = key === '$default' ? '$default' : key.replace(' ', '');
    policies.demandPermission(
      'apigateway.amazonaws.com',
      functionArn,
      arn('execute-api', `${ApiId}/$default/${source}`),
    );
    return { key, functionArn };
  });
}

/**
 * The route that takes the request: one with this very path, then one with path variables, then the longest beginning,
 * then `$default`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
 */
export function matchRoute(routes: Route[], method: string, encodedPath: string): MatchedRoute | undefined {
  const path = decodePath(encodedPath);
  const candidates = routes.flatMap((route) => {
    if (route.key === '$default') return [{ rank: 0, matched: { route, path } }];
    const [wantedMethod, pattern = ''] = route.key.split(' ');
    if (wantedMethod !== 'ANY' && wantedMethod !== method) return [];
    if (!pattern.endsWith('{proxy+}')) {
      const pathParameters = matchSegments(pattern, encodedPath);
      if (!pathParameters) return [];
      const isLiteral = Object.keys(pathParameters).length === 0;
      const rank = isLiteral ? Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER - 1;
      return [{ rank, matched: { route, path, ...(!isLiteral && { pathParameters }) } }];
    }
    const beginning = pattern.slice(0, -'{proxy+}'.length);
    if (!path.startsWith(beginning) || path === beginning) return [];
    const pathParameters = { proxy: path.slice(beginning.length) };
    return [{ rank: beginning.length, matched: { route, path, pathParameters } }];
  });
  return candidates.sort((one, other) => other.rank - one.rank)[0]?.matched;
}

/** What the variables of a pattern stand for in a path, segment by segment; undefined where it does not fit. */
function matchSegments(pattern: string, encodedPath: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const segments = encodedPath.split('/').map(decodePath);
  if (wanted.length !== segments.length) return undefined;
  const variables: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined ? part !== segment : !segment) return undefined;
    if (name !== undefined) variables[name] = segment;
  }
  return variables;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
