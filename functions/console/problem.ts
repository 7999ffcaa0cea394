/** Why something was not done: shown at its form, with what was typed. */
export interface FormProblem {
  /** The id of the field. */
  form: string;
  message: string;
  typed?: string;
}
