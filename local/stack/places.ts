/** The account, region and addresses of the stack on this machine. */
export interface Places {
  /** The address of the HTTP API, as its clients see it. */
  publicUrl: string;
  /** The address of the gateway, behind which table, queues, bucket and mail server lie. */
  gatewayUrl: string;
  stackName: string;
}

export const account = '000000000000';
export const region = 'eu-central-1';

export const pseudoParameters: Record<string, string> = {
  'AWS::AccountId': account,
  'AWS::Region': region,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

export function arn(service: string, resource: string): string {
  return `arn:aws:${service}:${region}:${account}:${resource}`;
}

/** The name that a resource gets here, as CloudFormation makes it from stack and logical id. */
export function physicalName({ stackName }: Places, logicalId: string): string {
  return `${stackName}-${logicalId}`;
}

/** Bucket names are lower case and have at most 63 letters; the end of the logical id tells them apart. */
export function bucketName(places: Places, logicalId: string): string {
  const name = physicalName(places, logicalId).toLowerCase();
  return name.length <= 63 ? name : `${name.slice(0, 46)}-${name.slice(-16)}`;
}
