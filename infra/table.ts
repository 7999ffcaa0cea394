import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, CfnTable, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

export type TableAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

/** The one table. It survives the stack. */
export class ProjectTable extends Construct {
  readonly name: string;
  private readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const table = new Table(this, 'Resource', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      timeToLiveAttribute: 'expiresAt',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    (table.node.defaultChild as CfnTable).overrideLogicalId('Table');
    this.name = table.tableName;
    this.arn = table.tableArn;
    new CfnOutput(scope, 'TableName', { value: table.tableName });
  }

  /** The right to do `actions` on items of the named partitions, and on no others. */
  allow(actions: TableAction[], partitions: string[]): PolicyStatement {
    return new PolicyStatement({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [this.arn],
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
    });
  }
}
