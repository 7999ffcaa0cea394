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

/** The route that takes the request: one with this very path, then the longest beginning, then `$default`. */
export function matchRoute(routes: Route[], method: string, encodedPath: string): MatchedRoute | undefined {
  const path = decodePath(encodedPath);
  const candidates = routes.flatMap((route) => {
    if (route.key === '$default') return [{ rank: 0, matched: { route, path } }];
    const [wantedMethod, pattern = ''] = route.key.split(' ');
    if (wantedMethod !== 'ANY' && wantedMethod !== method) return [];
    if (!pattern.endsWith('{proxy+}')) {
      return pattern === path ? [{ rank: Number.MAX_SAFE_INTEGER, matched: { route, path } }] : [];
    }
    const beginning = pattern.slice(0, -'{proxy+}'.length);
    if (!path.startsWith(beginning) || path === beginning) return [];
    const pathParameters = { proxy: path.slice(beginning.length) };
    return [{ rank: beginning.length, matched: { route, path, pathParameters } }];
  });
  return candidates.sort((one, other) => other.rank - one.rank)[0]?.matched;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
