import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledged.ts';

/** What an access log says: never the path, which holds the secret of a link, nor who asked. */
const accessLogFormat = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  method: '$context.httpMethod',
  status: '$context.status',
  latency: '$context.responseLatency',
  length: '$context.responseLength',
  integrationError: '$context.integrationErrorMessage',
};

export interface PagesProps {
  survey: IFunction;
  answerCopy: IFunction;
  sharedReport: IFunction;
  console: IFunction;
}

/** The partners' pages and the coordinator's console under one address. */
export class Pages extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, { survey, answerCopy, sharedReport, console }: PagesProps) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('Survey', survey),
    });
    const integration = new HttpLambdaIntegration('Console', console);
    const reading = [HttpMethod.GET, HttpMethod.HEAD];
    const ofLink = '/survey/{round}/{plan}/{contact}/{secret}';
    const ofReport = `${ofLink}/reports/{meeting}/{revision}`;
    const report = new HttpLambdaIntegration('SharedReport', sharedReport);
    const routes = [
      ...['/console', '/console/{proxy+}'].flatMap((path) =>
        api.addRoutes({ path, methods: [HttpMethod.ANY], integration }),
      ),
      ...api.addRoutes({
        path: `${ofLink}/copies/{revision}`,
        methods: reading,
        integration: new HttpLambdaIntegration('AnswerCopy', answerCopy),
      }),
      ...['/reports/{proxy+}', ofReport, `${ofReport}/{file}`].flatMap((path) =>
        api.addRoutes({ path, methods: reading, integration: report }),
      ),
    ];
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFormat)),
      },
    });

    const reason =
      'A survey link carries its own secret, and the console signs in by mailed link: both are checked by the functions.';
    for (const route of [...routes, api]) acknowledge(route, 'AwsSolutions-APIG4', reason);
    this.url = api.apiEndpoint;
    new CfnOutput(scope, 'BaseUrl', { value: this.url });
    new CfnOutput(scope, 'ConsoleUrl', { value: `${this.url}/console` });
  }
}
