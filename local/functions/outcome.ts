/** How an invocation ended. `answer` is what the handler returned, as JSON. */
export type Outcome = { kind: 'answer'; answer: string } | FunctionError;

/** In Lambda's terms; `output` is the end of what the function wrote meanwhile. */
export interface FunctionError {
  kind: 'error';
  requestId: string;
  errorType: string;
  errorMessage: string;
  output: string;
}
