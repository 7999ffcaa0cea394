import type { Status } from '../../../shared/domain/report/status.ts';

/** Colours of charts on white paper. On pages, a style sheet sets others for dark surroundings by the classes. */
export const ink = '#16191d';
export const quiet = '#525b66';
export const rule = '#d3d8de';
export const paper = '#ffffff';

/** One colour a status, from a set that colour-blind readers tell apart. */
export const statusColours: Record<Status, string> = {
  completed: '#0b4f9c',
  'on-track': '#00796b',
  'at-risk': '#f0ad2d',
  'off-track': '#c8401a',
  'on-hold': '#7b848e',
  abandoned: '#7b848e',
  'not-due': '#e4e8ec',
  'no-answer': paper,
};

/** The same, as dark as a small sign has to be on white paper. */
export const signColours: Record<Status, string> = {
  ...statusColours,
  'at-risk': '#8a5300',
  'on-hold': '#5f6770',
  abandoned: '#5f6770',
  'not-due': '#5f6770',
  'no-answer': '#5f6770',
};
