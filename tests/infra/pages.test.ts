import { describe, expect, test } from 'vitest';
import { propertiesOf, synthesize, theOne } from './synthesized.ts';

const template = synthesize();

describe('The HTTP API', () => {
  test('leads the console to its function, and everything else to the survey', () => {
    const integrations = propertiesOf(template, 'AWS::ApiGatewayV2::Integration');
    const routes = Object.values(propertiesOf(template, 'AWS::ApiGatewayV2::Route')).map(({ RouteKey, Target }) => {
      const integration = integrations[String(Target).replace('integrations/', '')];
      return [RouteKey, integration?.['IntegrationUri']];
    });

    expect(Object.fromEntries(routes)).toEqual({
      $default: 'Survey.Arn',
      'GET /survey/{round}/{plan}/{contact}/{secret}/copies/{revision}': 'AnswerCopy.Arn',
      'HEAD /survey/{round}/{plan}/{contact}/{secret}/copies/{revision}': 'AnswerCopy.Arn',
      ...Object.fromEntries(
        [
          '/reports/{proxy+}',
          '/survey/{round}/{plan}/{contact}/{secret}/reports/{meeting}/{revision}',
          '/survey/{round}/{plan}/{contact}/{secret}/reports/{meeting}/{revision}/{file}',
        ].flatMap((path) => ['GET', 'HEAD'].map((method) => [`${method} ${path}`, 'SharedReport.Arn'])),
      ),
      'ANY /console': 'Console.Arn',
      'ANY /console/{proxy+}': 'Console.Arn',
    });
    for (const integration of Object.values(integrations)) {
      expect(integration).toMatchObject({ IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' });
    }
  });

  test('throttles what nobody could answer', () => {
    expect(theOne(template, 'AWS::ApiGatewayV2::Stage').Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });
});

describe('The access log', () => {
  const settings = theOne(template, 'AWS::ApiGatewayV2::Stage').Properties['AccessLogSettings'] as {
    Format: string;
    DestinationArn: string;
  };
  const variables = settings.Format.match(/\$context[\w.]*/g) ?? [];

  test('is one line of JSON that names the route, the status and the time it took', () => {
    expect(JSON.parse(settings.Format)).toMatchObject({
      requestId: '$context.requestId',
      route: '$context.routeKey',
      status: '$context.status',
      latency: '$context.responseLatency',
    });
    expect(settings.Format).not.toContain('\n');
  });

  test('names neither the path, which holds a secret, nor who asked', () => {
    expect(variables.filter((variable) => /path|query|identity|sourceIp|userAgent|domain/i.test(variable))).toEqual([]);
  });

  test('is kept for 90 days', () => {
    const group = settings.DestinationArn.replace('.Arn', '');

    expect(propertiesOf(template, 'AWS::Logs::LogGroup')[group]).toMatchObject({ RetentionInDays: 90 });
  });
});
